// Taking a table as it is shown, with what was asked and when: the whole tables stand on the page of the data.
(() => {
  const text = (element) => element.innerText.replace(/\s+/g, ' ').trim();
  const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

  function csv(table) {
    const about = [document.title, location.href, new Date().toISOString().slice(0, 10)];
    const result = document.querySelector('main [role=status]');
    if (result) about.splice(1, 0, text(result));
    // A row of groups is a heading, not a record.
    const rows = [...table.rows].filter((row) => row.cells.length > 1 && row.checkVisibility());
    return [
      ...about.map((line) => `# ${line}`),
      ...rows.map((row) => [...row.cells].map((it) => cell(text(it))).join(',')),
    ].join('\r\n');
  }

  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button.take');
    if (!button) return;
    const table = button.closest('p').previousElementSibling.querySelector('table');
    const link = document.createElement('a');
    // The mark tells spreadsheets that this is UTF-8.
    link.href = URL.createObjectURL(new Blob(['\ufeff', csv(table), '\r\n'], { type: 'text/csv' }));
    link.download = button.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
})();
