insurance-name = Insurance
insurance-keywords = insurance, motor insurance, car insurance, insure
insurance-phrases-quote = insure my car, insure my moto, insurance quote, renew my insurance, get insured, buy insurance
insurance-phrases-claim = file a claim, make a claim, insurance claim, report an accident
insurance-phrases-policies = my policies, my insurance, my policy
insurance-phrases-claims = my claims, claim status

insurance-menu-menu = 🛡️ Insurance: what can I do for you?
insurance-row-menu = 🛡️ Insurance
insurance-row-quote = 🚗 Get insured
insurance-row-policies = 📄 My policies
insurance-row-claim = 🚨 Make a claim
insurance-row-claims = 📋 My claims
insurance-row-request = ⏳ Where it stands
insurance-row-accept = ✅ Take this offer
insurance-row-decline = 🚫 No, thank you
insurance-row-paid = ✅ I have paid
insurance-row-how-to-pay = 💳 How to pay
insurance-row-certificate = 📄 Certificate (PDF)
insurance-row-renew = 🔁 Renew
insurance-row-claim-status = 📋 See the claim
insurance-row-add = ➕ Add to it
insurance-row-close = ✔️ Close it
insurance-row-snooze = { $days ->
    [one] ⏰ Tomorrow
   *[other] ⏰ In { $days } days
  }

insurance-quote-papers = 📷 Please send the certificate you have now: photos of every page, or the PDF. I read it for you. No certificate at hand? Tap Skip and answer a few questions.
insurance-quote-reading = { $count ->
    [one] 📥 I have it, thank you. I am reading it now…
   *[other] 📥 I have all { $count } pages, thank you. I am reading them now…
  }
insurance-quote-read = { $count ->
    [one] 🔎 I could read one detail.
   *[other] 🔎 I could read { $count } details.
  } { $doubtful }
insurance-quote-unread = I could not read anything there. It may be blurred, or another paper. Please answer a few questions instead.
insurance-quote-unfetched = I cannot get those files just now. Please answer a few questions instead.
insurance-quote-refused = { $refusals }
insurance-paper-refused = File { $number }: { $reason }
insurance-quote-plate = What is the plate number? For example RAB 123 C.
insurance-quote-value = { $what }: please write it, or skip.
insurance-quote-confirm =
    Is this right?

    { $fields }
insurance-confirm-yes = ✅ It is right
insurance-confirm-change = ✏️ Correct it
insurance-confirm-no = 🗑️ Discard
insurance-quote-field = Which one shall we correct?
insurance-wrong-insurer-name = I cannot use that. Please write at least three letters.
insurance-wrong-policy-number = That does not look like such a number: it has letters or digits, and at least two digits.
insurance-wrong-certificate-number = That does not look like such a number: it has letters or digits, and at least two digits.
insurance-wrong-policy-inception = I cannot read that date. Please write it as 31/12/2026.
insurance-wrong-policy-expiry = I cannot read that date. Please write it as 31/12/2026.
insurance-wrong-carte-jaune-number = That does not look like such a number: it has letters or digits, and at least two digits.
insurance-wrong-carte-jaune-expiry = I cannot read that date. Please write it as 31/12/2026.
insurance-wrong-make = I cannot use that. Please write a name, such as TOYOTA or RAV4.
insurance-wrong-model = I cannot use that. Please write a name, such as TOYOTA or RAV4.
insurance-wrong-vehicle-year = That is no year of manufacture. For example: 2015.
insurance-wrong-registration-plate = That is not a plate I know. For example: RAB 123 C.
insurance-wrong-vin-chassis = A chassis number has 7 to 17 letters and digits. Please look again.
insurance-wrong-usage = I cannot use that. Please write at least three letters.
insurance-wrong-licensed-to-carry = Please write how many seats, from 1 to 99.

insurance-quote-cover = Which cover would you like?
insurance-cover-third-party = 🤝 Third party
insurance-cover-comprehensive = 🛡️ Comprehensive
insurance-quote-usage = What is the vehicle used for?
insurance-usage-private = 🚗 Private
insurance-usage-commercial = 🚚 Business
insurance-usage-taxi = 🚕 Taxi or bus
insurance-usage-motorcycle = 🏍️ Motorcycle
insurance-quote-worth = What is the vehicle worth today, in { $currency }? For example 8 million.
insurance-worth = Value: { $amount }
insurance-quote-starts = From which day shall the cover begin?
insurance-quote-submit =
    {"*"}{ $plate }*
    { $cover } · { $usage }
    From { $starts }
    { $worth }

    Shall I ask for offers?
insurance-quote-submit-yes = ✅ Ask for offers
insurance-quote-submit-no = 🗑️ Not now
insurance-quote-discarded = All right, I did not ask for anything.
insurance-quote-done = ✅ Thank you. Our insurance team prepares offers for { $plate } and I will write as soon as they are there.
insurance-quote-by-hand = ✅ Thank you. For this cover there is no price table: our insurance team asks the insurers about { $plate } itself, which may take a working day. I write as soon as there are offers.
insurance-quote-gone = That request has been sent already.

insurance-request-status-draft = Not sent yet
insurance-request-status-submitted = Waits for our team
insurance-request-status-in-review = Our team is on it
insurance-request-status-quoted = Offers are there
insurance-request-status-accepted = Offer taken
insurance-request-status-payment-pending = Waits for your payment
insurance-request-status-paid = Paid
insurance-request-status-issued = Insured
insurance-request-status-declined = Ended
insurance-request-status-expired = Expired
insurance-request-detail =
    {"*"}{ $plate }*: { $status }
    { $cover }
    From { $starts }
insurance-request-gone = I do not find that request.
insurance-quote-decided-quoted = 🎉 Offers for { $plate } are there. Open one to see what it is made of.
insurance-quote-decided-declined = I am sorry: no insurer makes an offer for { $plate } at present.
insurance-quote-decided-gone = There is nothing decided here.
insurance-offer-detail =
    {"*"}{ $insurer }* · { $plate }
    { $cover }

    Premium: { $base }
    Levy: { $levy }
    VAT: { $vat }
    {"*"}Total: { $total }* for a year

    Good until { $until }.
insurance-offer-gone = That offer is not there any more.
insurance-accept-pay =
    ✅ *{ $insurer }* · { $plate }
    To pay: *{ $total }*
    Reference: *{ $reference }*

    { $how }
    { $declared }
insurance-request-pay = { insurance-accept-pay }
insurance-pay-code = Dial { $code } to pay with MoMo. Keep the message you get, then tap “I have paid”.
insurance-pay-payee = Pay to { $payee } by mobile money and give the reference { $reference }. Then tap “I have paid”.
insurance-pay-later = Our team tells you how to pay; please give the reference { $reference }.
insurance-pay-declared = ⏳ You told us that you have paid: we are checking.
insurance-accept-already = You have taken an offer already.
insurance-accept-expired = That offer has expired. Ask for a new one and I will fetch today's prices.
insurance-accept-gone = That offer is not there any more.
insurance-decline-done = All right. If you change your mind, ask again at any time.
insurance-decline-gone = That can no longer be declined.
insurance-paid-transaction = What is the transaction id in the MoMo message? It helps us find payment { $reference } sooner.
insurance-paid-ok = 🙏 Thank you. We check the payment and send your certificate as soon as it is there.
insurance-paid-already = ⏳ We are checking that payment already.
insurance-paid-gone = There is nothing to pay there.
insurance-premium-decided-issued = 🎉 Your payment has arrived: { $plate } is insured. Tap for your certificate.
insurance-premium-decided-unpaid = We do not find a payment with the reference { $reference } for { $plate }. Please look at the message from MoMo and try again.
insurance-premium-decided-gone = There is nothing decided here.

insurance-until = Until { $until }
insurance-policies-list = 📄 Your policies:
insurance-policies-none = You have no policy with us yet.
insurance-policy-detail =
    {"*"}{ $plate }* · { $number }
    { $insurer }, { $cover }
    From { $starts } to { $ends }
    Paid: { $total }
insurance-policy-gone = I do not find that policy.
insurance-certificate-shown = 📄 Your certificate of insurance { $number }.
insurance-certificate-next = Keep it in the vehicle, on paper or on the phone.
insurance-certificate-failed = I cannot send the certificate just now. Please try again in a few minutes.
insurance-certificate-gone = I do not find that policy.
insurance-renew-gone = I do not know that vehicle.
insurance-told-renewal-told = ⏰ The insurance of { $plate } ends on { $ends }. Shall I fetch new offers?
insurance-snooze-done = { $days ->
    [one] ⏰ All right, I will write again tomorrow at the earliest.
   *[other] ⏰ All right, I will not write about it for { $days } days.
  }
insurance-snooze-gone = I do not know that vehicle.
insurance-sheet-title = Certificate of insurance
insurance-sheet-insurer = Insurer
insurance-sheet-holder = Policy holder
insurance-sheet-number = Policy number
insurance-sheet-starts = From
insurance-sheet-ends = To (last day)
insurance-sheet-cover = Cover
insurance-sheet-plate = Plate number
insurance-sheet-vehicle = Vehicle
insurance-sheet-vin = Chassis number
insurance-sheet-usage = Use
insurance-sheet-seats = Seats
insurance-sheet-base = Premium
insurance-sheet-levy = Levy
insurance-sheet-vat = VAT
insurance-sheet-total = Total paid
insurance-sheet-note = Issued through EasyMO on WhatsApp. The code says the policy, the vehicle and the dates; whoever checks it can compare them with this page.

insurance-claim-none = You need a policy with us to make a claim, and there is none yet.
insurance-claim-policy = Which vehicle is it about?
insurance-claim-kind = I am sorry to hear that. What happened to { $plate }?
insurance-claim-kind-accident = 💥 Accident
insurance-claim-kind-theft = 🕵️ Theft
insurance-claim-kind-damage = 🔨 Damage
insurance-claim-kind-third-party = 🤝 Harm to others
insurance-claim-kind-other = ❔ Something else
insurance-claim-when = On which day did it happen?
insurance-claim-where = Where did it happen?
insurance-claim-what = Please tell what happened, in your own words.
insurance-claim-evidence = 📷 Please send photos or papers: the damage, the place, the police report. Up to ten.
insurance-claim-unfetched = I cannot get those files just now. You can add them later.
insurance-claim-refused = { $refusals }
insurance-claim-confirm =
    {"*"}{ $plate }*: { $kind }
    { $when }, { $place }
    “{ $what }”
    Papers: { $papers }

    Shall I send the claim?
insurance-claim-confirm-yes = ✅ Send it
insurance-claim-confirm-no = 🗑️ Discard
insurance-claim-discarded = All right, nothing was sent.
insurance-claim-ok = ✅ Your claim is { $reference }. We answer within two working days, and I write at every step.
insurance-claim-already = You claimed that already: { $reference }.
insurance-claim-gone = That policy did not cover that day.
insurance-claims-list = 📋 Your claims:
insurance-claims-none = You have made no claim.
insurance-claim-status-submitted = 📨 Sent
insurance-claim-status-in-review = 🔎 In review
insurance-claim-status-info-requested = ❓ We need more
insurance-claim-status-approved = ✅ Approved
insurance-claim-status-rejected = 🚫 Rejected
insurance-claim-status-paid = 💰 Paid
insurance-claim-status-closed = ✔️ Closed
insurance-claim-status-detail =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $kind }, { $when }, { $place }
    Papers: { $papers }
    { $amount }
    { $answer }
insurance-claim-status-gone = I do not find that claim.
insurance-claim-amount = To you: { $amount }
insurance-asked = 💬 { $answer }
insurance-claim-decided-told =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $amount }
    { $answer }
insurance-payout-decided-told =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $amount }
    { $answer }
insurance-told-claim-told =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $amount }
    { $answer }
insurance-claim-decided-gone = There is nothing decided here.
insurance-payout-decided-gone = There is nothing decided here.
insurance-add-words = What would you like to add to { $reference }? { $answer }
insurance-add-evidence = { insurance-claim-evidence }
insurance-add-unfetched = { insurance-claim-unfetched }
insurance-add-refused = { $refusals }
insurance-add-done = ✅ Added to { $reference }. Our team looks at it.
insurance-add-nothing = Nothing was added to { $reference }.
insurance-add-gone = That claim is decided, or I do not find it.
insurance-close-done = ✔️ Closed. Take care on the road.
insurance-close-gone = There is nothing to close.
