// Everything that the page's script does, each by itself: what fails leaves the printed figure or the plain table.

function each(selector, work) {
  for (const found of document.querySelectorAll(selector)) {
    try {
      work(found);
    } catch (error) {
      console.error(`${found.id || selector}: ${error.stack ?? error}`);
    }
  }
}

each('figure:has(.figure-data)', enliven);
each('figure:has(.mode-data)', turnModes);
each('main table', arrange);
