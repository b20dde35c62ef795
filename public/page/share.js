// Passing on: the sheet of the device for sharing, where it has one, and copying what is meant to be copied.
(() => {
  const press = (event) => {
    const share = event.target.closest('button.share');
    // A visitor who closes the sheet has not met an error.
    if (share) navigator.share({ title: document.title, url: location.href }).catch(() => {});
    const copy = event.target.closest('button.copy');
    if (!copy) return;
    const text = copy.closest('details').querySelector('pre').textContent.trim();
    navigator.clipboard.writeText(text).then(() => { copy.textContent = copy.dataset.done; });
  };
  document.addEventListener('click', press);

  // The style sheet shows what the device can do.
  const able = { share: navigator.share, copy: navigator.clipboard, take: true };
  document.documentElement.dataset.can = Object.keys(able).filter((name) => able[name]).join(' ');
})();
