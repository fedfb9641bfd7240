export { type Comparison, compareVersions, type PropertyChange, type VersionChange } from './comparison.js';
export { architectureOfBoth } from './both.js';
export { type Version, versionOf } from './version.js';
