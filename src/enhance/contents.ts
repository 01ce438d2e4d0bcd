/** Share of the window, from its top, in which one reads. */
const READ_TO = 0.34;

/** `<x-contents>` around links to parts of the page: marks the part that is being read. */
class Contents extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const parts = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [{ link, heading }] : [];
    });
    /** The last heading that has come into the upper third of the window. */
    const update = () => {
      const line = window.innerHeight * READ_TO + 1;
      const current = parts.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
      for (const { link } of parts) {
        if (link === current?.link) this.#mark(link);
        else link.removeAttribute('aria-current');
      }
    };
    // Headings come and go at that line; a jump may pass over all of them.
    const rootMargin = `0px 0px ${(READ_TO - 1) * 100}% 0px`;
    const observer = new IntersectionObserver(update, { rootMargin });
    for (const { heading } of parts) observer.observe(heading);
    document.addEventListener('scrollend', update);
    update();
  }

  #mark(link: HTMLAnchorElement) {
    if (link.ariaCurrent) return;
    link.ariaCurrent = 'location';
    // Only the bar or the rail moves, never the page.
    const box = this.querySelector('nav');
    const place = link.getBoundingClientRect();
    const frame = box?.getBoundingClientRect();
    if (!box || !frame) return;
    const left = place.left - frame.left - (frame.width - place.width) / 2;
    const top = place.top - frame.top - (frame.height - place.height) / 2;
    box.scrollBy({ left, top, behavior: 'instant' });
  }
}
customElements.define('x-contents', Contents);
