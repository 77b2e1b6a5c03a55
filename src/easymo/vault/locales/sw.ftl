vault-refused-gone = Faili hilo halipatikani tena WhatsApp. Tafadhali litume tena.
vault-refused-too-large = Faili hilo ni kubwa mno. Tuma dogo zaidi: picha isiyozidi MB 5, hati isiyozidi MB 100.
vault-refused-damaged = Faili hilo limefika likiwa limeharibika. Tafadhali litume tena.
vault-refused-unsupported = Siwezi kusoma aina hiyo ya faili. Tuma picha (JPG, PNG) au PDF.
vault-refused-infected = Faili hilo lina virusi, kwa hiyo sikulihifadhi. Tafadhali tuma jingine.
