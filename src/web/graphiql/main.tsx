/** @jsxImportSource react */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { postToApi } from './postToApi.ts';
import { queryOfAddress } from './queryOfAddress.ts';
import { sharedStorage } from './sharedStorage.ts';

// Made once: GraphiQL remounts the pane of a plugin whose object changes.
const plugins = [explorerPlugin({ showAttribution: false })];

const exampleTabs = examples.map(({ query, variables }) => ({
  query,
  variables: variables ? JSON.stringify(variables, null, 2) : null,
}));

const NEW_TAB = '# Ctrl-Space completes, Ctrl-Enter runs.\n\n';

const container = document.getElementById('graphiql');
if (!container) throw new Error('The page has no #graphiql element.');
// A link to another query, followed while this page is open, changes nothing but the fragment.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#query=')) location.reload();
});
const brought = queryOfAddress();
const tabs: Pick<GraphiQLProps, 'defaultTabs' | 'query' | 'variables'> = {
  // GraphiQL opens these only where the browser has no tabs of an earlier visit; else it adds what was brought.
  defaultTabs: brought ? [brought, ...exampleTabs] : exampleTabs,
  ...brought,
};
createRoot(container).render(
  <GraphiQL
    {...tabs}
    fetcher={postToApi}
    plugins={plugins}
    storage={sharedStorage}
    defaultQuery={NEW_TAB}
    // The examples have variables, and a closed pane hides them.
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <a href="./">‹ Dashboard</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
