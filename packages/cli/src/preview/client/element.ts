/** An element with a text, which is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

export function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', text, className)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

export function softLine(text: string): HTMLElement {
  return element('div', text, 'soft')
}

/** An element that `page.html` has. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type
}
