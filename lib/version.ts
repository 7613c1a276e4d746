import manifest from '../package.json';

/** Pejling's version, as package.json has it. */
export const version: string = manifest.version;
