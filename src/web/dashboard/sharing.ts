// The comparison and the ways to take a view along, as one piece: apart they would compress worse.
export { CompareView } from './compare/CompareView.tsx';
export { ShareItems } from './share/ShareItems.tsx';
export { saveFile, svgFile } from './share/svgFile.ts';
