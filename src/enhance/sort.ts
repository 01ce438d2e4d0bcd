type Direction = 'ascending' | 'descending';

/** What a cell is sorted by: `data-value`, else its text. */
const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent ?? '';
};

/**
 * `<x-sort>` around a table: a press on a head with `data-sort` (the direction to begin with) sorts
 * its rows, a second turns them round, a third brings the order of the page back.
 */
class Sort extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback() {
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    if (this.#rows.length < 2 || this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => this.#press(head, heads));
    }
  }

  #press(head: HTMLTableCellElement, heads: HTMLTableCellElement[]) {
    const first = head.dataset.sort as Direction;
    const second = first === 'ascending' ? 'descending' : 'ascending';
    const before = head.ariaSort;
    const next = before === first ? second : before === second ? null : first;
    for (const other of heads) other.removeAttribute('aria-sort');
    if (next) head.ariaSort = next;
    this.#order(head.cellIndex, next);
  }

  #order(column: number, direction: Direction | null) {
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sign = direction === 'descending' ? -1 : 1;
    const sorted = this.#rows.toSorted((one, other) => {
      const [a, b] = [keyOf(one, column), keyOf(other, column)];
      // What was not reported comes last, whichever way.
      if (!a || !b) return Number(!a) - Number(!b);
      return sign * compare(a, b);
    });
    this.querySelector('tbody')?.append(...(direction ? sorted : this.#rows));
  }
}
customElements.define('x-sort', Sort);
