vault-refused-gone = I can no longer get that file from WhatsApp. Please send it again.
vault-refused-too-large = That file is too large. Please send a smaller one: a photo up to 5 MB, a document up to 100 MB.
vault-refused-damaged = That file arrived damaged. Please send it again.
vault-refused-unsupported = I cannot read that kind of file. Please send a photo (JPG, PNG) or a PDF.
vault-refused-infected = That file contains a virus, so I did not keep it. Please send another one.
