/** Style rules that stay in force while at least one component wants them. */
export interface StyleSheetSingleton {
  add(css: string): void;
  remove(): void;
}

/**
 * Stands in for the module of `react-style-singleton` that puts a <style> element into the page: GraphiQL's dialogs
 * lock scrolling with it, and our `style-src 'self'` forbids it. A sheet made by script is not inline style.
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
