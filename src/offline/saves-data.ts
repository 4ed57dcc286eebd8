/** Whether the visitor asked for as little data as possible. Shared by the page and the worker. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
