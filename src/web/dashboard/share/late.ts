// What is only fetched when something is taken along, in one piece.
export { ShareItems } from './ShareItems.tsx';
export { saveFile, svgFile } from './svgFile.ts';
