/** The properties set by the style sheet, with SVG's initial values. */
const INITIAL_VALUES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  opacity: '1',
  'paint-order': 'normal',
};

const HEAD = 30;

/** A chart as a standalone SVG file: styles as attributes, light theme, white background, and a heading. */
export function svgFile(svg: SVGSVGElement, heading: string): string {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  // Styles are computed only inside the document; the class makes this part light and invisible.
  const studio = document.createElement('div');
  studio.className = 'studio';
  studio.append(copy);
  document.body.append(studio);
  const { fontFamily, fontSize } = getComputedStyle(copy);
  for (const element of copy.querySelectorAll('rect, line, path, circle, text')) inlineStyle(element);
  studio.remove();
  for (const element of [copy, ...copy.querySelectorAll('[class]')]) element.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + HEAD));
  copy.setAttribute('viewBox', `0 ${-HEAD} ${width} ${height + HEAD}`);
  copy.setAttribute('font-family', fontFamily);
  copy.setAttribute('font-size', fontSize);
  const background = shape('rect', { x: 0, y: -HEAD, width, height: height + HEAD, fill: '#fff' });
  const title = shape('text', { x: 12, y: -HEAD + 20, 'font-size': 15, 'font-weight': 600, fill: '#171b24' });
  title.textContent = heading;
  // The <title> has to be the first child.
  copy.querySelector('title')?.after(background, title);
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}

function inlineStyle(element: Element): void {
  const style = getComputedStyle(element);
  for (const [name, initial] of Object.entries(INITIAL_VALUES)) {
    const value = style.getPropertyValue(name);
    if (value !== initial) element.setAttribute(name, value);
  }
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Downloads a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Later, since the browser may not have started to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
