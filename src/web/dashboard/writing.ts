// The views that write, as one piece: they share their fields, and compress better together than apart.
export { AddPage } from './add/AddPage.tsx';
export { ImportPage } from './import/ImportPage.tsx';
