# Why a listing stands where it stands.
listings-reason-words = bihuye n'ibyo mwashatse
listings-reason-near = hafi aho
listings-reason-price = ku giciro mwifuza
listings-reason-fresh = gishya
