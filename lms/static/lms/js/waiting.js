// A page that waits for a worker: it looks again by itself, without taking away the place
// of whoever reads it. Without this script the page is loaded anew every few seconds.

const place = document.querySelector("[data-looks-again]");

async function look() {
  const answer = await fetch(location.href, { headers: { "Looks-Again": "yes" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const told = page.querySelector("[data-looks-again]");
  if (!told) {
    location.reload();
    return;
  }
  if (told.textContent !== place.textContent) {
    place.replaceChildren(...told.childNodes);
  }
  wait();
}

function wait() {
  setTimeout(() => look().catch(wait), 1000 * Number(place.dataset.looksAgain));
}

if (place) {
  wait();
}
