// One chunk: the comparison and the share menu. Two chunks would compress worse.
export { CompareView } from './compare/CompareView.tsx';
export { ShareItems } from './share/ShareItems.tsx';
export { saveFile, svgFile } from './share/svgFile.ts';
