/** One page of a list. Pages count from 1; an empty list has one page. */
export interface ListPage<T> {
  items: T[];
  page: number;
  pages: number;
  total: number;
}
