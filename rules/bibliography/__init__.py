"""Rules about bibliographies: BibTeX files as jekyll-scholar reads them."""
