import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { postToApi } from './postToApi.ts';

// Made once: GraphiQL remounts the pane of a plugin whose object changes.
const plugins = [explorerPlugin({ showAttribution: false })];

// GraphiQL opens these only where the browser has no tabs of an earlier visit.
const defaultTabs = examples.map(({ query, variables }) => ({
  query,
  variables: variables ? JSON.stringify(variables, null, 2) : null,
}));

const NEW_TAB = '# Ctrl-Space completes, Ctrl-Enter runs.\n\n';

const container = document.getElementById('graphiql');
if (!container) throw new Error('The page has no #graphiql element.');
createRoot(container).render(
  <GraphiQL
    fetcher={postToApi}
    plugins={plugins}
    defaultTabs={defaultTabs}
    defaultQuery={NEW_TAB}
    // The examples have variables, and a closed pane hides them.
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <a href="./">batchfit</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
