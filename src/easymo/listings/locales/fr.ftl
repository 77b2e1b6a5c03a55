# Why a listing stands where it stands.
listings-reason-words = tous vos mots
listings-reason-near = tout près
listings-reason-price = dans votre budget
listings-reason-fresh = récent
