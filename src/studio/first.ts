/*
 * The script that runs first. The program itself stands in the page as text, since a script that is met while the page is
 * read keeps the browser from showing anything before it was run. Where the first page of a document is drawn in the page
 * already, it is shown before; a page in the background is not, so there is nothing to wait for.
 */
const run = () => {
  const script = document.createElement('script');
  script.text = document.getElementById('program')?.textContent ?? '';
  document.body.append(script);
};
/** Once what stands there has been shown: a second frame begins when the first is on the screen. */
const whenShown = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));
if (document.querySelector('#app svg') && !document.hidden) whenShown();
else run();
