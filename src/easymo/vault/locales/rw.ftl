vault-refused-gone = Iyo dosiye ntikiboneka kuri WhatsApp. Mwongere muyohereze.
vault-refused-too-large = Iyo dosiye ni nini cyane. Mwohereze intoya: ifoto itarengeje MB 5, cyangwa inyandiko itarengeje MB 100.
vault-refused-damaged = Iyo dosiye yangezeho yangiritse. Mwongere muyohereze.
vault-refused-unsupported = Ubwo bwoko bwa dosiye sinshobora kubusoma. Mwohereze ifoto (JPG, PNG) cyangwa PDF.
vault-refused-infected = Iyo dosiye irimo virusi, ni yo mpamvu ntayibitse. Mwohereze indi.
