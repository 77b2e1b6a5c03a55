listings-more-photos = 📷 More photos
listings-verified = ✔️ Verified

listings-photo-refused = Photo { $number }: { $reason }
listings-photo-damaged = It arrived damaged. Please send it again.
listings-photo-unsupported = I cannot see a picture in it. Please send a photo (JPG or PNG).
listings-photo-huge = It is too large for me: more than 40 megapixels. Please send a smaller one.
listings-photo-tiny = It is too small to see anything. Please send a larger one.

listings-too-often =
    You have published { $count } in the last 24 hours, which is as many as you can for now.
    The next one can go out from { $until }.
listings-duplicate = You have this already: “{ $title }”. You need not publish it twice: renew it, and it is on top again.
listings-held = Thank you. Somebody from our team looks at it before it is shown, and I will tell you what they say.

-listings-mistaken = If I misunderstood, please describe it in other words.
-listings-looked-at = Somebody from our team looks at it first, and I will tell you what they say.

listings-judged-weapons = Weapons and ammunition cannot be offered here. { -listings-mistaken }
listings-judged-explosives = Explosives and fireworks cannot be offered here. { -listings-mistaken }
listings-judged-drugs = Drugs and home-distilled spirits cannot be offered here. { -listings-mistaken }
listings-judged-medicines = Medicines that need a prescription are for pharmacies only and cannot be offered here. { -listings-mistaken }
listings-judged-wildlife = Protected animals, ivory, horn and skins cannot be offered here. { -listings-mistaken }
listings-judged-organs = Parts of the human body cannot be offered here. { -listings-mistaken }
listings-judged-people = People cannot be offered here, children least of all. { -listings-mistaken }
listings-judged-stolen = Stolen things cannot be offered here. { -listings-mistaken }
listings-judged-counterfeit = Counterfeit money and goods cannot be offered here. { -listings-mistaken }
listings-judged-documents = Papers and accounts in false names cannot be offered here. { -listings-mistaken }
listings-judged-uniforms = Uniforms of the army and the police cannot be offered here. { -listings-mistaken }
listings-judged-minors = Alcohol and tobacco cannot be offered to minors. { -listings-mistaken }
listings-judged-adult = Sexual services and pictures cannot be offered here. { -listings-mistaken }
listings-judged-minerals = Raw minerals need a licence to trade and cannot be offered here. { -listings-mistaken }
listings-judged-poison = Poisons cannot be offered here. { -listings-mistaken }
listings-judged-code = Nobody may ask for a PIN, a password or a code here. Take that out, and you can publish it.
listings-judged-doubling = Promises of sure or multiplied profit cannot be published here. { -listings-mistaken }
listings-judged-upfront = Asking people to pay before they get work or goods is how swindlers work. { -listings-looked-at }
listings-judged-unseen = Asking for money before people have seen the place or the thing is how swindlers work. { -listings-looked-at }
listings-judged-prize = This reads like news of a prize, which swindlers send. { -listings-looked-at }
listings-judged-transfer = ⚠️ Money sent this way cannot be called back. Pay when you have seen what you pay for.
# Why a listing stands where it stands.
listings-reason-words = all your words
listings-reason-near = near you
listings-reason-price = within your price
listings-reason-fresh = new
listings-no-place = None of them
