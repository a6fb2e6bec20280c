/** The oldest Node that the native database driver runs on; an older one crashes without a word. */
const OLDEST_NODE = [22, 14] as const;

/** Ends the program with a clear message on a Node that is too old. To be called before anything native is loaded. */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `batchfit needs Node ${OLDEST_NODE.join('.')} or later; this is ${version}.\n` +
      'Start it with "npm start", which brings a Node along on Linux x64, or install one from https://nodejs.org.',
  );
  process.exit(1);
}
