profile-name = Akaunti yangu
profile-keywords = akaunti, akaunti yangu, wasifu, wasifu wangu
profile-phrases-name = badilisha jina, kubadilisha jina, badili jina langu
profile-phrases-places = sehemu zangu, sehemu nilizohifadhi, maeneo yangu
profile-phrases-notifications = taarifa zangu, zima taarifa, washa taarifa
profile-phrases-verify = kuthibitishwa, nithibitishe, uthibitisho, thibitisha akaunti yangu
profile-phrases-vehicles = magari yangu, gari langu, pikipiki yangu, vyombo vyangu vya usafiri

profile-menu-menu = 👤 Akaunti yako: { $name }. Ungependa kuona au kubadilisha nini?
profile-no-name = bado hujaweka jina
profile-row-name = ✏️ Jina langu
profile-row-places = 📍 Sehemu zangu
profile-row-notifications = 🔔 Taarifa
profile-row-verify = ✔️ Thibitishwa
profile-row-verify-again = ↩️ Tuma nyingine
profile-row-language = 🌐 Lugha
profile-row-jobs = 📋 Matangazo yangu
profile-row-items = 🛍️ Bidhaa zangu
profile-row-businesses = 🏪 Biashara zangu
profile-row-vehicles = 🚗 Magari yangu
profile-row-insured = 🛡️ Yenye bima
profile-row-insure = ➕ Kata bima
profile-row-driving = 🛵 Kuendesha
profile-row-homes = 🏠 Nyumba zangu
profile-row-applications = 📨 Maombi yangu
profile-row-blocks = 🚫 Niliowazuia
profile-row-menu = 👤 Akaunti yangu
profile-row-on = 🔔 Washa
profile-row-off = 🔕 Zima
profile-row-favourites = ❤️ Vipendwa vyangu
profile-row-alerts = 🔔 Arifa zangu
profile-row-quiet = 🌙 Saa za utulivu
profile-row-more = ➡️ Zaidi
profile-row-save-place = ➕ Hifadhi sehemu
profile-row-rename-place = ✏️ Badilisha jina
profile-row-delete-place = 🗑️ Futa

profile-vehicles-ways = 🚗 Vyombo vyako: vyenye bima, na unachotumia kubeba abiria.
profile-vehicles-none = Bado hakuna chochote kuhusu magari hapa.

profile-name-name = Jina lako: { $name }. Ungependa nikuite nani kuanzia sasa?
profile-name-done = Asante, { $name }. Nitakuita hivyo.

profile-notifications-on =
    🔔 Taarifa zimewashwa: nakujulisha kunapotokea jambo linalokuhusu. { $quiet }
    Bonyeza unachotaka kujulishwa, au usichotaka.
profile-notifications-off = 🔕 Taarifa zimezimwa: nakujibu tu unaponiandikia.
profile-switch-on = ✅ { $what }
profile-switch-off = ⬜ { $what }
profile-kind-alerts = Mapya
profile-kind-favourites = Vipendwa
profile-kind-reminders = Vikumbusho
profile-hear-of-muted = ⬜ { $what }: sitakuandikia tena kuhusu haya.
profile-hear-of-heard = ✅ { $what }: nitakuandikia tena kuhusu haya.
profile-quiet-none = Naweza kukuandikia saa yoyote.
profile-quiet-from = Kati ya { $begins } na { $ends } nakuandikia tu kwa jambo la dharura.
profile-quiet-hours = Ni saa ngapi nisikusumbue? Jambo la dharura huja wakati wowote.
profile-quiet-hours-night = 22:00 - 7:00
profile-quiet-hours-early = 20:00 - 7:00
profile-quiet-hours-late = 23:00 - 6:00
profile-quiet-hours-never = Hakuna
profile-quiet-done = ✅ Sawa. { $quiet }

profile-places-list = 📍 Sehemu zako. Nikiuliza ni wapi, andika jina tu, kwa mfano: Nyumbani.
profile-places-none = Bado hujahifadhi sehemu yoyote. Hifadhi nyumbani au kazini; mara nyingine jina tu litatosha.
profile-place-detail =
    📍 { $name }
    { $where }
profile-place-gone = Sehemu hiyo haipo tena kati ya zako.
profile-save-place-place = Nihifadhi sehemu gani? Tuma location, au andika sehemu kama Kimironko.
profile-save-place-name = Karibu na { $where }. Sehemu hii unaiitaje? Isizidi herufi 24.
profile-save-place-replace = Tayari una sehemu inayoitwa “{ $name }”. Sasa iwe hapa, karibu na { $where }?
profile-save-place-replace-yes = ✅ Ndiyo, hapa
profile-save-place-replace-no = Hapana, ibaki
profile-save-place-kept = Sawa, “{ $name }” inabaki ilipokuwa.
profile-save-place-done = ✅ Imehifadhiwa: “{ $name }”, karibu na { $where }.
profile-save-place-full = Tayari una sehemu { $most }, siwezi kuhifadhi zaidi. Futa moja kwanza.
profile-rename-place-name = “{ $name }” iitweje?
profile-rename-place-done = ✅ “{ $name }” sasa inaitwa “{ $to }”.
profile-rename-place-taken = Hakuna kilichobadilika: sehemu nyingine tayari inaitwa “{ $to }”.
profile-rename-place-gone = Sehemu hiyo haipo tena kati ya zako.
profile-delete-place-confirm = Nifute “{ $name }”?
profile-delete-place-confirm-yes = 🗑️ Futa
profile-delete-place-confirm-no = Ibaki
profile-delete-place-kept = Sawa, “{ $name }” inabaki.
profile-delete-place-done = “{ $name }” imefutwa.
profile-delete-place-gone = Sehemu hiyo haipo tena kati ya zako.

profile-verified-id = Utambulisho wangu
profile-verified-business = Biashara yangu
profile-verified-agent = Kazi yangu ya udalali
profile-verified-phone = Simu yangu
profile-verified-line = ✔️ { $what }: imethibitishwa hadi { $until }
profile-verified-id-paper = kitambulisho au pasipoti yako
profile-verified-business-paper = cheti cha usajili wa biashara yako
profile-verified-agent-paper = leseni au kadi yako ya udalali
profile-verify-kind =
    ✔️ Aliyethibitishwa huaminika, na anaweza kutangaza zaidi. Mtu wa timu yetu anaangalia hati yako; hakuna mwingine anayeiona.{ $standing }

    Tuthibitishe nini?
profile-verify-paper = Tuma picha au PDF ya { $what }.
profile-verify-unfetched = Sikuweza kupata faili hilo kutoka WhatsApp.
profile-verify-refused = { $reason }
profile-verify-done = Asante. Mtu wa timu yetu anaiangalia, kwa kawaida ndani ya siku mbili, nami nitakuambia.
profile-verification-decided-verified = ✔️ “{ $what }” imethibitishwa hadi { $until }. Watu wataiona kando ya matangazo yako.
profile-verification-decided-refused = Hati hiyo haikutosha kuthibitisha “{ $what }”. Tuma iliyo wazi, kamili na ambayo bado inatumika.
profile-verification-decided-gone = Hakuna kilichoamuliwa hapa.

profile-phrases-wallet = pochi, pochi yangu, tokeni zangu, salio langu
profile-phrases-transfer = kutuma tokeni, tuma tokeni
profile-phrases-buy = kununua tokeni, nunua tokeni
profile-phrases-cashout = kutoa pesa, toa tokeni
profile-phrases-redeem = badilisha tokeni
profile-phrases-invite = alika rafiki, kualika marafiki
profile-phrases-qr = qr ya momo, msimbo wa qr
profile-row-wallet = 👛 Pochi yangu
profile-row-transfer = 📤 Tuma tokeni
profile-row-statement = 🧾 Taarifa
profile-row-buy = 🛒 Nunua tokeni
profile-row-redeem = 🎁 Badilisha
profile-row-cashout = 💵 Toa pesa
profile-row-invite = 🤝 Alika marafiki
profile-row-qr = 🔳 QR ya MoMo
profile-row-pin = 🔐 PIN yangu
profile-row-pin-forgotten = ❓ Nimesahau PIN
profile-row-paid = ✅ Nimelipa

profile-wallet-menu = 👛 Pochi yako: una tokeni *{ $available }* za kutumia.{ $held }
profile-wallet-held = {" "}Nyingine { $held } zimewekwa kando kwa maombi yako.
profile-statement-page =
    🧾 Zilizoingia na zilizotoka:

    { $lines }
profile-statement-none = Hakuna kilichoingia wala kutoka hapa.
profile-movement-transfer-in = umepokea
profile-movement-transfer-out = umetuma
profile-movement-purchase-in = umenunua
profile-movement-cashout-out = umetoa
profile-movement-redemption-out = umebadilisha
profile-movement-reward-in = zawadi ya mwaliko
profile-movement-other = nyingine

profile-transfer-recipient = Unamtumia nani? Andika namba yake, kwa mfano 0788 123 456, au tuma mawasiliano yake.
profile-transfer-unknown = Bado hakuna anayeniandikia kwa namba hiyo. Mwalike kwanza; akishanisalimia, utaweza kumtumia.
profile-transfer-empty = Pochi yako haina kitu: hakuna cha kutuma.
profile-transfer-tokens = Unamtumia *{ $name }* tokeni ngapi? Una { $available }.
profile-transfer-confirm =
    📤 Tokeni *{ $tokens }* kwa *{ $name }*
    Ada: 0

    Kilichotumwa hakirudishwi. Ni sahihi?
profile-transfer-confirm-yes = ✅ Tuma
profile-transfer-confirm-no = 🗑️ Usitume
profile-transfer-discarded = Hakuna kilichotumwa.
profile-transfer-done = ✅ Tokeni *{ $tokens }* zimefika kwa { $name }. Kumbukumbu: { $reference }
profile-transfer-insufficient = Hakuna kilichotumwa: tokeni kwenye pochi yako hazitoshi.
profile-transfer-frozen = Hakuna kilichotumwa: pochi mojawapo imefungwa. Uliza kituo cha msaada.
profile-transfer-conflict = Hakuna kilichotumwa. Tafadhali anza upya.
profile-transfer-self = Hiyo ni pochi yako mwenyewe: hakuna kilichotumwa.
profile-transfer-least = Hakuna kilichotumwa: angalau tokeni { $bound }.
profile-transfer-most = Hakuna kilichotumwa: kwa mara moja usizidi tokeni { $bound }.
profile-transfer-often = Hakuna kilichotumwa: ndani ya nusu saa usizidi mara { $bound } kwa mtu mmoja.
profile-transfer-day = Hakuna kilichotumwa: ndani ya saa 24 umebakiza tokeni { $bound } za kutuma.
profile-transfer-hour = Hakuna kilichotumwa: kwa saa moja usizidi mara { $bound }. Jaribu tena baadaye kidogo.
profile-told-transfer-told = 📥 { $name } amekutumia tokeni *{ $tokens }*.

profile-pin-choose = 🔐 Chagua PIN ya tarakimu { $digits }. Siihifadhi; nawe futa ujumbe wako.
profile-pin-repeat = Andika PIN ile ile tena, tafadhali.
profile-pin-weak = Hiyo ndiyo kila mtu hujaribu kwanza. Chagua nyingine.
profile-pin-differs = Hazikufanana. Tuanze upya.
profile-pin-unchanged = Hakuna PIN iliyowekwa. Jaribu tena wakati wowote.
profile-pin-done = ✅ PIN yako imewekwa.
profile-transfer-pin = 🔐 PIN yako, tafadhali.
profile-transfer-pin-none = Hilo linahitaji PIN. Iweke kwanza kwenye “PIN yangu”.
profile-transfer-pin-wrong = PIN hiyo si sahihi. Majaribio yaliyobaki: { $left }
profile-transfer-pin-locked = 🔒 PIN imekosewa mara nyingi: imefungwa hadi { $at }.
profile-cashout-pin = 🔐 PIN yako, tafadhali.
profile-cashout-pin-none = Hilo linahitaji PIN. Iweke kwanza kwenye “PIN yangu”.
profile-cashout-pin-wrong = PIN hiyo si sahihi. Majaribio yaliyobaki: { $left }
profile-cashout-pin-locked = 🔒 PIN imekosewa mara nyingi: imefungwa hadi { $at }.
profile-pin-pin = 🔐 PIN yako, tafadhali.
profile-pin-pin-none = Hilo linahitaji PIN. Iweke kwanza kwenye “PIN yangu”.
profile-pin-pin-wrong = PIN hiyo si sahihi. Majaribio yaliyobaki: { $left }
profile-pin-pin-locked = 🔒 PIN imekosewa mara nyingi: imefungwa hadi { $at }.
profile-pin-forgotten-asked = Kuanzia { $at } utaweza kuchagua PIN mpya kwenye “PIN yangu”. PIN sahihi ikiingizwa kabla, ombi hili linafutwa.

profile-buy-closed = Tokeni bado haziuzwi katika nchi yako.
profile-buy-tokens = Unataka tokeni ngapi? { $tokens } ni { $price }.
profile-buy-least = Angalau tokeni { $bound }.
profile-buy-most = Kwa mara moja usizidi tokeni { $bound }.
profile-buy-conflict = Tafadhali anza upya.
profile-buy-pay =
    🛒 Tokeni *{ $tokens }* kwa *{ $amount }*
    Lipa kwa mobile money kwenda { $payee }:
    { $code }

    Kisha bonyeza “Nimelipa”. Oda inahifadhiwa siku tatu.
profile-paid-payment = Namba ya malipo ni ipi? Ipo kwenye SMS uliyotumiwa, kwa mfano TxId 1234567890.
profile-paid-paid = Asante. Tunatafuta malipo hayo, kwa kawaida ndani ya siku moja, nitakujulisha.
profile-paid-done = ✅ Malipo yamefika na tokeni zipo kwenye pochi yako.
profile-paid-unread = Sioni namba humo. Ipo kwenye SMS uliyotumiwa.
profile-paid-used = Malipo hayo yameshatajwa. Tafadhali angalia namba tena.
profile-paid-refused = Hatukuyaona malipo hayo. Kama ulilipa, agiza tena na uyataje, au uliza kituo cha msaada.
profile-paid-gone = Huna oda kama hiyo.

profile-cashout-closed = Kutoa pesa bado hakuwezekani katika nchi yako.
profile-cashout-least = Kutoa kunahitaji angalau tokeni { $bound }.
profile-cashout-tokens = Unatoa tokeni ngapi? Una { $available }.
profile-cashout-phone = Kwenye namba gani ya mobile money?
profile-cashout-confirm =
    💵 Tokeni { $tokens }, ikiwemo ada ya { $fee }
    ➡️ *{ $amount }* kwenda { $phone }

    Ni sahihi?
profile-cashout-confirm-yes = ✅ Toa
profile-cashout-confirm-no = 🗑️ Usitoe
profile-cashout-discarded = Hakuna kilichotolewa.
profile-cashout-done = ✅ *{ $what }* ziko njiani: tokeni zimewekwa kando, nitakujulisha zikilipwa, kwa kawaida ndani ya siku moja.
profile-cashout-insufficient = Hakuna kilichotolewa: tokeni hazitoshi.
profile-cashout-frozen = Hakuna kilichotolewa: pochi yako imefungwa. Uliza kituo cha msaada.
profile-redeem-closed = Bado hakuna cha kubadilisha na tokeni katika nchi yako.
profile-redeem-reward = 🎁 Unataka nini? Una tokeni { $available }.
profile-redeem-phone = Kwa namba gani ya simu?
profile-redeem-confirm = 🎁 *{ $what }* kwa { $price }, kwenda { $phone }. Ni sahihi?
profile-redeem-confirm-yes = ✅ Badilisha
profile-redeem-confirm-no = 🗑️ Acha
profile-redeem-discarded = Hakuna kilichobadilishwa.
profile-redeem-done = ✅ *{ $what }*: tokeni zimewekwa kando, nitakujulisha ikiwa tayari, kwa kawaida ndani ya siku moja.
profile-redeem-insufficient = Tokeni zako hazitoshi kwa hilo.
profile-redeem-frozen = Pochi yako imefungwa. Uliza kituo cha msaada.
profile-redeem-least = Angalau tokeni { $bound }.
profile-reward-price = tokeni { $tokens }
profile-reward-airtime = Vocha { $value }
profile-reward-fuel = Mafuta { $value }

profile-payment-decided-nothing = Hakuna jipya kuhusu oda hiyo.
profile-payment-decided-purchase-done = ✅ Malipo yako ya { $amount } yamefika: tokeni *{ $tokens }* zipo kwenye pochi yako.
profile-payment-decided-purchase-refused = Hatukuyaona malipo yako ya { $amount } kwa tokeni { $tokens }. Kama ulilipa, agiza tena na uyataje.
profile-payment-decided-cashout-done = ✅ Umelipwa { $amount }, kwa tokeni { $tokens }.
profile-payment-decided-cashout-refused = { $amount } hazikuweza kulipwa. Tokeni { $tokens } zimerudi kwako.
profile-payment-decided-redemption-done = 🎁 Tayari: ulichobadilisha kwa tokeni { $tokens }, chenye thamani ya { $amount }, kimefika.
profile-payment-decided-redemption-refused = Ulichochagua cha { $amount } hakipatikani. Tokeni { $tokens } zimerudi kwako.
profile-payment-found-nothing = Hakuna jipya kuhusu oda hiyo.
profile-payment-found-purchase-done = ✅ Malipo yako ya { $amount } yamefika: tokeni *{ $tokens }* zipo kwenye pochi yako.
profile-payment-found-purchase-refused = Hatukuyaona malipo yako ya { $amount } kwa tokeni { $tokens }. Kama ulilipa, agiza tena na uyataje.
profile-payment-found-cashout-done = ✅ Umelipwa { $amount }, kwa tokeni { $tokens }.
profile-payment-found-cashout-refused = { $amount } hazikuweza kulipwa. Tokeni { $tokens } zimerudi kwako.
profile-payment-found-redemption-done = 🎁 Tayari: ulichobadilisha kwa tokeni { $tokens }, chenye thamani ya { $amount }, kimefika.
profile-payment-found-redemption-refused = Ulichochagua cha { $amount } hakipatikani. Tokeni { $tokens } zimerudi kwako.
profile-friend = Rafiki yako
profile-invite-later = Siwezi kutengeneza kiungo sasa. Jaribu tena baadaye kidogo.
profile-invite-how = 🤝 Kwa kila rafiki anayekuja kwa kiungo chako na kufanya jambo hapa, unapata tokeni { $reward }. Hadi sasa wamekuja { $joined }, umezawadiwa kwa { $rewarded }. Tuma hii:
profile-invite-forward =
    { $name } anakualika EasyMO kwenye WhatsApp: kazi, usafiri, kununua na kuuza, vyote kwa ujumbe.
    { $link }
profile-join-ok = 🤝 Karibu! Rafiki amekualika. Ungependa kufanya nini?
profile-join-own = Huo ni mwaliko wako mwenyewe: mtumie rafiki.
profile-join-already = Umeshaalikwa. Tunafurahi uko nasi!
profile-join-old = Unatufahamu tayari: mialiko ni kwa wapya.
profile-join-unknown = Siujui mwaliko huo.
profile-told-reward-told = 🎉 Rafiki uliyemwalika ameanza: tokeni { $reward } ni zako.

profile-qr-payee = 🔳 Nani alipwe? Andika namba ya mobile money au msimbo wa mfanyabiashara.
profile-qr-wrong = Hiyo si namba ya simu wala msimbo wa mfanyabiashara.
profile-qr-nowhere = Hakuna msimbo wa kupiga kwa hilo: naweza kutengeneza wa MTN MoMo nchini Rwanda.
profile-qr-amount = Kiasi gani?
profile-qr-drawn = Changanua kulipa *{ $amount }* kwa { $payee }, au piga { $code }
profile-qr-undrawn = Siwezi kutuma picha sasa. Kulipa { $amount } kwa { $payee }, piga { $code }
profile-qr-next = Mwonyeshe au mtumie picha anayelipa.
