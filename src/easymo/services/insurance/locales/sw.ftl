insurance-name = Bima
insurance-keywords = bima, bima ya gari, bima ya pikipiki
insurance-phrases-quote = kata bima, nataka bima, huisha bima, bima ya gari langu
insurance-phrases-claim = dai fidia, kudai fidia, ripoti ajali, nimepata ajali
insurance-phrases-policies = bima zangu, bima yangu
insurance-phrases-claims = madai yangu, hali ya dai langu

insurance-menu-menu = 🛡️ Bima: nikusaidie nini?
insurance-row-menu = 🛡️ Bima
insurance-row-quote = 🚗 Kata bima
insurance-row-policies = 📄 Bima zangu
insurance-row-claim = 🚨 Dai fidia
insurance-row-claims = 📋 Madai yangu
insurance-row-request = ⏳ Imefikia wapi
insurance-row-accept = ✅ Chagua hii
insurance-row-decline = 🚫 Hapana, asante
insurance-row-paid = ✅ Nimelipa
insurance-row-how-to-pay = 💳 Jinsi ya kulipa
insurance-row-certificate = 📄 Cheti (PDF)
insurance-row-renew = 🔁 Huisha bima
insurance-row-claim-status = 📋 Ona dai
insurance-row-add = ➕ Ongeza
insurance-row-close = ✔️ Funga dai
insurance-row-snooze = { $days ->
    [one] ⏰ Kesho
   *[other] ⏰ Baada ya siku { $days }
  }

insurance-quote-papers = 📷 Tuma cheti chako cha sasa: picha ya kila ukurasa, au PDF. Nitakusomea. Huna cheti karibu? Gusa “Ruka” ujibu maswali machache.
insurance-quote-reading = { $count ->
    [one] 📥 Nimepokea, asante. Ninaisoma sasa…
   *[other] 📥 Nimepokea kurasa zote { $count }, asante. Ninazisoma sasa…
  }
insurance-quote-read = { $count ->
    [one] 🔎 Nimesoma taarifa moja.
   *[other] 🔎 Nimesoma taarifa { $count }.
  } { $doubtful }
insurance-quote-unread = Sikuweza kusoma chochote: huenda picha haionekani vizuri, au ni karatasi nyingine. Tafadhali jibu maswali machache.
insurance-quote-unfetched = Siwezi kupata faili hizo kwa sasa. Tafadhali jibu maswali machache.
insurance-quote-refused = { $refusals }
insurance-paper-refused = Faili { $number }: { $reason }
insurance-quote-plate = Namba ya gari ni ipi? Kwa mfano RAB 123 C.
insurance-quote-value = { $what }: andika, au ruka.
insurance-quote-confirm =
    Je, hii ni sahihi?

    { $fields }
insurance-confirm-yes = ✅ Ni sahihi
insurance-confirm-change = ✏️ Rekebisha
insurance-confirm-no = 🗑️ Acha
insurance-quote-field = Turekebishe kipi?
insurance-wrong-insurer-name = Siwezi kutumia hiyo. Andika angalau herufi tatu.
insurance-wrong-policy-number = Hiyo haionekani kuwa namba: iwe na herufi au tarakimu, angalau tarakimu mbili.
insurance-wrong-certificate-number = Hiyo haionekani kuwa namba: iwe na herufi au tarakimu, angalau tarakimu mbili.
insurance-wrong-policy-inception = Siwezi kusoma tarehe hiyo. Andika hivi: 31/12/2026.
insurance-wrong-policy-expiry = Siwezi kusoma tarehe hiyo. Andika hivi: 31/12/2026.
insurance-wrong-carte-jaune-number = Hiyo haionekani kuwa namba: iwe na herufi au tarakimu, angalau tarakimu mbili.
insurance-wrong-carte-jaune-expiry = Siwezi kusoma tarehe hiyo. Andika hivi: 31/12/2026.
insurance-wrong-make = Siwezi kutumia hiyo. Andika jina, kama TOYOTA au RAV4.
insurance-wrong-model = Siwezi kutumia hiyo. Andika jina, kama TOYOTA au RAV4.
insurance-wrong-vehicle-year = Huo si mwaka wa kutengenezwa. Kwa mfano: 2015.
insurance-wrong-registration-plate = Hiyo si namba ya gari ninayoijua. Kwa mfano: RAB 123 C.
insurance-wrong-vin-chassis = Namba ya chesi ina herufi na tarakimu 7 hadi 17. Tazama tena.
insurance-wrong-usage = Siwezi kutumia hiyo. Andika angalau herufi tatu.
insurance-wrong-licensed-to-carry = Andika idadi ya viti, 1 hadi 99.

insurance-quote-cover = Unataka bima ya aina gani?
insurance-cover-third-party = 🤝 Ya mtu wa tatu
insurance-cover-comprehensive = 🛡️ Kamili
insurance-quote-usage = Gari linatumika kwa nini?
insurance-usage-private = 🚗 Binafsi
insurance-usage-commercial = 🚚 Biashara
insurance-usage-taxi = 🚕 Teksi au basi
insurance-usage-motorcycle = 🏍️ Pikipiki
insurance-quote-worth = Gari lina thamani gani leo, kwa { $currency }? Kwa mfano milioni 8.
insurance-worth = Thamani: { $amount }
insurance-quote-starts = Bima ianze siku gani?
insurance-quote-submit =
    {"*"}{ $plate }*
    { $cover } · { $usage }
    Kuanzia { $starts }
    { $worth }

    Nikuombee bei?
insurance-quote-submit-yes = ✅ Omba bei
insurance-quote-submit-no = 🗑️ Sio sasa
insurance-quote-discarded = Sawa, sijaomba chochote.
insurance-quote-done = ✅ Asante. Timu yetu ya bima inaandaa bei za { $plate }; nitakuandikia zikiwa tayari.
insurance-quote-by-hand = ✅ Asante. Kwa bima hii hakuna jedwali la bei: timu yetu itawauliza wenyewe kampuni za bima kuhusu { $plate }; inaweza kuchukua siku moja ya kazi. Nitakuandikia bei zikipatikana.
insurance-quote-gone = Ombi hilo limeshatumwa.

insurance-request-status-draft = Halijatumwa
insurance-request-status-submitted = Linasubiri timu yetu
insurance-request-status-in-review = Timu yetu inalishughulikia
insurance-request-status-quoted = Bei zipo
insurance-request-status-accepted = Bei imekubaliwa
insurance-request-status-payment-pending = Linasubiri malipo
insurance-request-status-paid = Limelipwa
insurance-request-status-issued = Bima ipo
insurance-request-status-declined = Limeisha
insurance-request-status-expired = Limepitwa na wakati
insurance-request-detail =
    {"*"}{ $plate }*: { $status }
    { $cover }
    Kuanzia { $starts }
insurance-request-gone = Sioni ombi hilo.
insurance-quote-decided-quoted = 🎉 Bei za { $plate } zipo. Fungua moja uone mchanganuo.
insurance-quote-decided-declined = Samahani: kwa sasa hakuna kampuni inayotoa bei kwa { $plate }.
insurance-quote-decided-gone = Hakuna uamuzi hapa.
insurance-offer-detail =
    {"*"}{ $insurer }* · { $plate }
    { $cover }

    Malipo ya bima: { $base }
    Tozo: { $levy }
    VAT: { $vat }
    {"*"}Jumla: { $total }* kwa mwaka

    Inatumika hadi { $until }.
insurance-offer-gone = Bei hiyo haipo tena.
insurance-accept-pay =
    ✅ *{ $insurer }* · { $plate }
    Ya kulipa: *{ $total }*
    Kumbukumbu: *{ $reference }*

    { $how }
    { $declared }
insurance-request-pay = { insurance-accept-pay }
insurance-pay-code = Piga { $code } kulipa kwa MoMo. Hifadhi ujumbe unaopata, kisha gusa “Nimelipa”.
insurance-pay-payee = Lipa kwa { $payee } kupitia pesa za simu na uweke kumbukumbu { $reference }. Kisha gusa “Nimelipa”.
insurance-pay-later = Timu yetu itakuambia jinsi ya kulipa; toa kumbukumbu { $reference }.
insurance-pay-declared = ⏳ Umetuambia umelipa: tunahakiki.
insurance-accept-already = Umeshachagua bei.
insurance-accept-expired = Bei hiyo imepitwa na wakati. Omba mpya kwa bei za leo.
insurance-accept-gone = Bei hiyo haipo tena.
insurance-decline-done = Sawa. Ukibadilisha nia, omba tena wakati wowote.
insurance-decline-gone = Hilo haliwezi kukataliwa tena.
insurance-paid-transaction = Namba ya muamala kwenye ujumbe wa MoMo ni ipi? Inatusaidia kupata malipo { $reference } haraka.
insurance-paid-ok = 🙏 Asante. Tunahakiki malipo na kukutumia cheti yakifika.
insurance-paid-already = ⏳ Tayari tunahakiki malipo hayo.
insurance-paid-gone = Hakuna cha kulipa hapo.
insurance-premium-decided-issued = 🎉 Malipo yako yamefika: { $plate } ina bima. Gusa upate cheti.
insurance-premium-decided-unpaid = Hatuoni malipo yenye kumbukumbu { $reference } ya { $plate }. Angalia ujumbe wa MoMo ujaribu tena.
insurance-premium-decided-gone = Hakuna uamuzi hapa.

insurance-until = Hadi { $until }
insurance-policies-list = 📄 Bima zako:
insurance-policies-none = Bado huna bima kwetu.
insurance-policy-detail =
    {"*"}{ $plate }* · { $number }
    { $insurer }, { $cover }
    Kuanzia { $starts } hadi { $ends }
    Imelipwa: { $total }
insurance-policy-gone = Sioni bima hiyo.
insurance-certificate-shown = 📄 Cheti chako cha bima { $number }.
insurance-certificate-next = Kihifadhi ndani ya gari, kwa karatasi au kwenye simu.
insurance-certificate-failed = Siwezi kutuma cheti kwa sasa. Jaribu tena baada ya dakika chache.
insurance-certificate-gone = Sioni bima hiyo.
insurance-renew-gone = Sijui gari hilo.
insurance-told-renewal-told = ⏰ Bima ya { $plate } inaisha { $ends }. Nikuombee bei mpya?
insurance-snooze-done = { $days ->
    [one] ⏰ Sawa, nitakukumbusha tena kesho.
   *[other] ⏰ Sawa, sitakukumbusha kwa siku { $days }.
  }
insurance-snooze-gone = Sijui gari hilo.
insurance-sheet-title = Cheti cha bima
insurance-sheet-insurer = Kampuni ya bima
insurance-sheet-holder = Mwenye bima
insurance-sheet-number = Namba ya bima
insurance-sheet-starts = Kuanzia
insurance-sheet-ends = Hadi
insurance-sheet-cover = Aina ya bima
insurance-sheet-plate = Namba ya gari
insurance-sheet-vehicle = Gari
insurance-sheet-vin = Namba ya chesi
insurance-sheet-usage = Matumizi
insurance-sheet-seats = Viti
insurance-sheet-base = Malipo ya bima
insurance-sheet-levy = Tozo
insurance-sheet-vat = VAT
insurance-sheet-total = Jumla iliyolipwa
insurance-sheet-note = Kimetolewa kupitia EasyMO kwenye WhatsApp. Msimbo unaonyesha bima, gari na tarehe; anayekagua anaweza kulinganisha na ukurasa huu.

insurance-claim-none = Ili kudai fidia unahitaji bima kwetu; bado huna.
insurance-claim-policy = Ni gari gani?
insurance-claim-kind = Pole sana. Nini kimetokea kwa { $plate }?
insurance-claim-kind-accident = 💥 Ajali
insurance-claim-kind-theft = 🕵️ Wizi
insurance-claim-kind-damage = 🔨 Uharibifu
insurance-claim-kind-third-party = 🤝 Madhara kwa wengine
insurance-claim-kind-other = ❔ Kingine
insurance-claim-when = Ilitokea siku gani?
insurance-claim-where = Ilitokea wapi?
insurance-claim-what = Eleza kilichotokea, kwa maneno yako.
insurance-claim-evidence = 📷 Tuma picha au karatasi: uharibifu, mahali, ripoti ya polisi. Hadi kumi.
insurance-claim-unfetched = Siwezi kupata faili hizo kwa sasa. Unaweza kuziongeza baadaye.
insurance-claim-refused = { $refusals }
insurance-claim-confirm =
    {"*"}{ $plate }*: { $kind }
    { $when }, { $place }
    “{ $what }”
    Karatasi: { $papers }

    Nitume dai?
insurance-claim-confirm-yes = ✅ Tuma
insurance-claim-confirm-no = 🗑️ Acha
insurance-claim-discarded = Sawa, hakuna kilichotumwa.
insurance-claim-ok = ✅ Dai lako ni { $reference }. Tutajibu ndani ya siku mbili za kazi, na nitakuandikia kila hatua.
insurance-claim-already = Umeshadai hilo: { $reference }.
insurance-claim-gone = Bima hiyo haikuhusu siku hiyo.
insurance-claims-list = 📋 Madai yako:
insurance-claims-none = Hujadai chochote.
insurance-claim-status-submitted = 📨 Limetumwa
insurance-claim-status-in-review = 🔎 Linachunguzwa
insurance-claim-status-info-requested = ❓ Tunahitaji zaidi
insurance-claim-status-approved = ✅ Limekubaliwa
insurance-claim-status-rejected = 🚫 Limekataliwa
insurance-claim-status-paid = 💰 Limelipwa
insurance-claim-status-closed = ✔️ Limefungwa
insurance-claim-status-detail =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $kind }, { $when }, { $place }
    Karatasi: { $papers }
    { $amount }
    { $answer }
insurance-claim-status-gone = Sioni dai hilo.
insurance-claim-amount = Utalipwa: { $amount }
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
insurance-claim-decided-gone = Hakuna uamuzi hapa.
insurance-payout-decided-gone = Hakuna uamuzi hapa.
insurance-add-words = Unataka kuongeza nini kwa { $reference }? { $answer }
insurance-add-evidence = { insurance-claim-evidence }
insurance-add-unfetched = { insurance-claim-unfetched }
insurance-add-refused = { $refusals }
insurance-add-done = ✅ Imeongezwa kwa { $reference }. Timu yetu inaiangalia.
insurance-add-nothing = Hakuna kilichoongezwa kwa { $reference }.
insurance-add-gone = Dai hilo limeamuliwa, au silioni.
insurance-close-done = ✔️ Limefungwa. Safari njema.
insurance-close-gone = Hakuna cha kufunga.
