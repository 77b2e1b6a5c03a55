# Why a listing stands where it stands.
listings-reason-words = all your words
listings-reason-near = near you
listings-reason-price = within your price
listings-reason-fresh = new
