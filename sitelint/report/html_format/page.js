
"use strict";
{
  const form = document.querySelector(".filter");
  if (form) {
    const status = form.querySelector("[role=status]");
    const pages = [...document.querySelectorAll(".page")].map((element) => ({
      element,
      name: element.querySelector("h3").textContent.toLowerCase(),
      findings: [...element.querySelectorAll(".finding")].map((card) => ({ card, text: null })),
    }));
    // A card may stand for equal findings at several places.
    const count = (finding) => Number(finding.card.dataset.count);
    const all = pages.flatMap((page) => page.findings).reduce((sum, finding) => sum + count(finding), 0);

    const fits = (finding, page, wish) => {
      const { severity, family, fix } = finding.card.dataset;
      if (!wish.severities.has(severity)) return false;
      if (wish.family && family !== wish.family) return false;
      if (wish.fixable && !fix) return false;
      finding.text ??= finding.card.textContent.toLowerCase();
      return wish.words.every((word) => finding.text.includes(word) || page.name.includes(word));
    };

    const filter = () => {
      const data = new FormData(form);
      const wish = {
        severities: new Set(data.getAll("severity")),
        family: data.get("family"),
        fixable: data.has("fixable"),
        words: data.get("words").toLowerCase().split(/\s+/).filter(Boolean),
      };
      let shown = 0;
      for (const page of pages) {
        let here = 0;
        for (const finding of page.findings) {
          const fit = fits(finding, page, wish);
          finding.card.hidden = !fit;
          if (fit) here += count(finding);
        }
        page.element.hidden = here === 0;
        shown += here;
      }
      status.textContent = shown === all ? `${all} shown` : `${shown} of ${all} shown`;
    };

    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    form.hidden = false;
    filter();
  }
}
