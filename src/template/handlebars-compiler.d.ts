/** The library without what its entry for Node.js does to `require`; it comes without types of its own. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
