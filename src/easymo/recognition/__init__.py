"""Reading photographed papers: pictures and PDFs in, words with their places out."""
