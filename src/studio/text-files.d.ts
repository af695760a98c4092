/** Files that the build puts into the page as texts. */
declare module '*.yaml' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
