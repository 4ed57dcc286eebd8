/** The search box in a dialog: made when it is first opened, one a language of the page. */
import type { SearchBox } from '../box.ts';
import styles from '../search.css?inline';
import './guide-search.ts';
import { make } from './lists.ts';

const dialogs = new Map<SearchBox, HTMLDialogElement>();

/** Opens the dialog of a box. The focus returns to where it was when it is closed. */
export function showSearch(box: SearchBox): void {
  const dialog = dialogs.get(box) ?? makeDialog(box);
  dialogs.set(box, dialog);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog({ data, action, title, label, hint, go, close }: SearchBox): HTMLDialogElement {
  dress();
  const id = `search-${data['locale']}`;
  const dialog = make('dialog', 'search-dialog') as HTMLDialogElement;
  dialog.lang = data['locale'] ?? '';
  dialog.setAttribute('aria-label', title);

  const shut = make('button', 'button', close) as HTMLButtonElement;
  shut.type = 'button';
  shut.addEventListener('click', () => dialog.close());
  const head = make('header');
  head.append(make('h2', 'dialog-title', title), shut);

  const input = make('input', 'field') as HTMLInputElement;
  Object.assign(input, { id, type: 'search', name: 'q', autocomplete: 'off', spellcheck: false, maxLength: 160 });
  input.autocapitalize = 'off';
  input.enterKeyHint = 'search';
  input.setAttribute('aria-describedby', `${id}-hint`);
  const ask = make('div', 'ask');
  ask.append(input, make('button', 'button main', go));
  const name = make('label', '', label) as HTMLLabelElement;
  name.htmlFor = id;
  const note = make('p', 'hint', hint);
  note.id = `${id}-hint`;
  const form = make('form') as HTMLFormElement;
  form.action = action;
  form.append(name, ask, note);
  const search = make('search');
  search.append(form);
  const status = make('p', 'status');
  status.setAttribute('role', 'status');
  const results = make('div');
  results.dataset['results'] = '';

  const element = make('guide-search');
  Object.assign(element.dataset, data);
  element.append(search, status, results);
  dialog.append(head, element);
  // A tap beside the box closes it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && !within(dialog, event)) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function within(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** The page's policy allows no style that it does not know; one that a script makes is the script's. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
