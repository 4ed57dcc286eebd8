/** Makes elements; text stays text, so that nothing in a dropped file can become a part of the page. */
type Child = Node | string | undefined | false;

/** `el('p', { class: 'note' }, 'Hang Bua')`; attributes that are `undefined` are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}
