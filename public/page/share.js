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

  // Pages come and go within one document; what they offer is shown as they come.
  const shown = (selector, able) => { if (able) for (const button of document.querySelectorAll(`${selector}[hidden]`)) button.hidden = false; };
  const look = () => { shown('button.share', navigator.share); shown('button.copy', navigator.clipboard); shown('button.take', true); };
  look();
  new MutationObserver(look).observe(document.body, { childList: true });
})();
