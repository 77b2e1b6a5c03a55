vault-refused-gone = Ce fichier n'est plus disponible sur WhatsApp. Renvoyez-le, s'il vous plaît.
vault-refused-too-large = Ce fichier est trop lourd. Envoyez-en un plus léger : une photo de 5 Mo au plus, un document de 100 Mo au plus.
vault-refused-damaged = Ce fichier est arrivé endommagé. Renvoyez-le, s'il vous plaît.
vault-refused-unsupported = Je ne peux pas lire ce type de fichier. Envoyez une photo (JPG, PNG) ou un PDF.
vault-refused-infected = Ce fichier contient un virus : je ne l'ai pas gardé. Envoyez-en un autre.
