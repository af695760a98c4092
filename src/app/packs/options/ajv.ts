// Ajv is CommonJS: imported later on as it is, a bundler gives its default export alone.
export { Ajv } from 'ajv';
