# Why a listing stands where it stands.
listings-reason-words = inalingana na maneno yako
listings-reason-near = iko karibu
listings-reason-price = ndani ya bei yako
listings-reason-fresh = mpya
