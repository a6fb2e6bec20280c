/** @jsxImportSource react */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { postToApi } from './postToApi.ts';
import { queryOfAddress } from './queryOfAddress.ts';
import { sharedStorage } from './sharedStorage.ts';

// A constant: GraphiQL remounts a plugin whose object changes.
const plugins = [explorerPlugin({ showAttribution: false })];

const exampleTabs = examples.map(({ query, variables }) => ({
  query,
  variables: variables ? JSON.stringify(variables, null, 2) : null,
}));

const NEW_TAB = '# Ctrl-Space completes, Ctrl-Enter runs.\n\n';

const container = document.getElementById('graphiql');
if (!container) throw new Error('The page has no #graphiql element.');
// Following a link to another query while this page is open only changes the fragment.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#query=')) location.reload();
});
const linked = queryOfAddress();
const tabs: Pick<GraphiQLProps, 'defaultTabs' | 'query' | 'variables'> = {
  // Used only if the browser has no tabs of an earlier visit; otherwise the linked query is added to those.
  defaultTabs: linked ? [linked, ...exampleTabs] : exampleTabs,
  ...linked,
};
createRoot(container).render(
  <GraphiQL
    {...tabs}
    fetcher={postToApi}
    plugins={plugins}
    storage={sharedStorage}
    defaultQuery={NEW_TAB}
    // Open, because the examples have variables.
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <a href="./">‹ Dashboard</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
