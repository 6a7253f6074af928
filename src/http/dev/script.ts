// The little script of the development page: everything works without it. Ctrl+Enter sends the form in hand, `/` goes to the search, `j` and
// `k` go from stage to stage, and a list is narrowed down while one types.
export const SCRIPT = `
(() => {
  const isTyping = (target) => target instanceof Element && target.closest('input, textarea, select') !== null;
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target instanceof Element ? event.target.closest('form') : null;
      const button = form && form.querySelector('button.primary');
      if (button) { event.preventDefault(); button.click(); }
      return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      const search = document.querySelector('input[type=search]');
      if (search) { event.preventDefault(); search.focus(); }
    }
    if (event.key === 'j' || event.key === 'k') {
      const stages = [...document.querySelectorAll('section.stage')];
      const here = stages.findLastIndex((stage) => stage.getBoundingClientRect().top < 120);
      const next = stages[Math.max(0, here + (event.key === 'j' ? 1 : -1))];
      if (next) { next.scrollIntoView(); next.querySelector('h2').focus({ preventScroll: true }); }
    }
  });
  for (const field of document.querySelectorAll('input[data-narrows]')) {
    const items = document.querySelectorAll('#' + field.dataset.narrows + ' > li');
    field.addEventListener('input', () => {
      const words = field.value.toLowerCase();
      for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(words);
    });
  }
})();
`;
