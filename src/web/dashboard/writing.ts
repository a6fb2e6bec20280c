// One chunk: the views that write. They share their fields, and two chunks would compress worse.
export { AddPage } from './add/AddPage.tsx';
export { ImportPage } from './import/ImportPage.tsx';
