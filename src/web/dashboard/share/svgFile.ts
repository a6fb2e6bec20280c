/** What the style sheet says of a picture, with what SVG assumes by itself. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  opacity: '1',
  'paint-order': 'normal',
};

const HEAD = 30;

/**
 * A picture of this page as a file that needs no style sheet: every colour and dash as an attribute, in the light
 * theme on a white ground whatever the page shows, under a heading that says what it is.
 */
export function svgFile(svg: SVGSVGElement, heading: string): string {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  // Styles are only computed in a document; this part of it is light, and out of sight.
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
  const ground = shape('rect', { x: 0, y: -HEAD, width, height: height + HEAD, fill: '#fff' });
  const title = shape('text', { x: 12, y: -HEAD + 20, 'font-size': 15, 'font-weight': 600, fill: '#171b24' });
  title.textContent = heading;
  // After the picture's own <title>, which has to come first.
  copy.querySelector('title')?.after(ground, title);
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}

function inlineStyle(element: Element): void {
  const style = getComputedStyle(element);
  for (const [name, assumed] of Object.entries(ATTRIBUTES)) {
    const value = style.getPropertyValue(name);
    if (value !== assumed) element.setAttribute(name, value);
  }
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Offers a text as a file to keep. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
