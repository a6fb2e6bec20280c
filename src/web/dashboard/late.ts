// What the first view does without, in one piece: several would share so little that they took 4 KB more together.
export { AddPage } from './add/AddPage.tsx';
export { CompareView } from './compare/CompareView.tsx';
export { ImportPage } from './import/ImportPage.tsx';
export { ShareItems } from './share/ShareItems.tsx';
export { saveFile, svgFile } from './share/svgFile.ts';
