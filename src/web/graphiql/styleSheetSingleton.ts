/** Style rules that apply while at least one component uses them. */
interface StyleSheetSingleton {
  add(css: string): void;
  remove(): void;
}

/**
 * Replaces the module of `react-style-singleton` that adds a <style> element, which our `style-src 'self'` forbids:
 * GraphiQL's dialogs lock scrolling with it. A constructed style sheet is not an inline style.
 */
export function stylesheetSingleton(): StyleSheetSingleton {
  let users = 0;
  let sheet: CSSStyleSheet | undefined;
  return {
    add(css) {
      users += 1;
      if (users > 1) return;
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    remove() {
      users -= 1;
      if (users > 0) return;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}
