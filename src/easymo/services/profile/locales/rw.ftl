profile-name = Konti yanjye
profile-keywords = konti, konti yanjye, umwirondoro, umwirondoro wanjye
profile-phrases-name = guhindura izina, hindura izina, hindura izina ryanjye
profile-phrases-places = ahantu nabitse, ahantu hanjye, ahantu nazigamye
profile-phrases-notifications = ubutumwa bumenyesha, funga kumenyeshwa, fungura kumenyeshwa
profile-phrases-verify = kwemezwa, ndashaka kwemezwa, kugenzurwa, kwemeza konti yanjye
profile-phrases-vehicles = ibinyabiziga byanjye, imodoka yanjye, imodoka zanjye, moto yanjye

profile-menu-menu = 👤 Konti yanyu: { $name }. Murifuza kureba cyangwa guhindura iki?
profile-no-name = nta zina murashyiraho
profile-row-name = ✏️ Izina ryanjye
profile-row-places = 📍 Ahantu hanjye
profile-row-notifications = 🔔 Kumenyeshwa
profile-row-verify = ✔️ Kwemezwa
profile-row-verify-again = ↩️ Ohereza urundi
profile-row-language = 🌐 Ururimi
profile-row-jobs = 📋 Amatangazo yanjye
profile-row-items = 🛍️ Ibyo ngurisha
profile-row-businesses = 🏪 Ubucuruzi bwanjye
profile-row-vehicles = 🚗 Imodoka na moto
profile-row-insured = 🛡️ Ibyishingiwe
profile-row-insure = ➕ Shinganisha
profile-row-driving = 🛵 Gutwara abagenzi
profile-row-homes = 🏠 Inzu zanjye
profile-row-applications = 📨 Akazi nasabye
profile-row-blocks = 🚫 Abo nakumiriye
profile-row-menu = 👤 Konti yanjye
profile-row-on = 🔔 Fungura
profile-row-off = 🔕 Funga
profile-row-favourites = ❤️ Ibyo nakunze
profile-row-alerts = 🔔 Ibyo nshakisha
profile-row-quiet = 🌙 Amasaha y'ituze
profile-row-more = ➡️ Ibindi
profile-row-save-place = ➕ Bika ahantu
profile-row-rename-place = ✏️ Hindura izina
profile-row-delete-place = 🗑️ Siba

profile-vehicles-ways = 🚗 Ibinyabiziga byanyu: ibifite ubwishingizi, n'icyo mutwaramo abagenzi.
profile-vehicles-none = Nta byerekeye ibinyabiziga biri hano.

profile-name-name = Izina ryanyu: { $name }. Mwifuza ko nzajya mbita nde?
profile-name-done = Murakoze, { $name }. Ni uko nzajya mbita.

profile-notifications-on =
    🔔 Ubutumwa bumenyesha burafunguye: nzajya mbabwira igihe habaye ikintu kibareba. { $quiet }
    Mukande ku byo mushaka kumenyeshwa, cyangwa ku byo mudashaka.
profile-notifications-off = 🔕 Ubutumwa bumenyesha burafunze: nzajya mbasubiza gusa igihe munyandikiye.
profile-switch-on = ✅ { $what }
profile-switch-off = ⬜ { $what }
profile-kind-alerts = Ibishya
profile-kind-favourites = Ibyo nakunze
profile-kind-reminders = Kwibutswa
profile-hear-of-muted = ⬜ { $what }: sinzongera kubibandikiraho.
profile-hear-of-heard = ✅ { $what }: nzongera kubibandikiraho.
profile-quiet-none = Nshobora kubandikira isaha iyo ari yo yose.
profile-quiet-from = Hagati ya { $begins } na { $ends } mbandikira gusa iyo byihutirwa.
profile-quiet-hours = Ni ayahe masaha mwifuza ko ntabandikira? Ibyihutirwa byo biza igihe cyose.
profile-quiet-hours-night = 22:00 - 7:00
profile-quiet-hours-early = 20:00 - 7:00
profile-quiet-hours-late = 23:00 - 6:00
profile-quiet-hours-never = Nta na rimwe
profile-quiet-done = ✅ Sawa. { $quiet }

profile-places-list = 📍 Ahantu hanyu. Nimbabaza aho ari ho, mwandike izina ryaho gusa, urugero: Mu rugo.
profile-places-none = Nta hantu murabika. Mubike mu rugo cyangwa ku kazi, ubutaha izina ryonyine rizaba rihagije.
profile-place-detail =
    📍 { $name }
    { $where }
profile-place-gone = Aho hantu ntihakiri mu ho mwabitse.
profile-save-place-place = Ni hehe mwifuza ko mbika? Mwohereze location, cyangwa mwandike ahantu nka Kimironko.
profile-save-place-name = Hafi ya { $where }. Aho hantu muhita gute? Izina ntirirenze inyuguti 24.
profile-save-place-replace = Musanzwe mufite ahantu hitwa “{ $name }”. Ubu habe hano, hafi ya { $where }?
profile-save-place-replace-yes = ✅ Yego, ni hano
profile-save-place-replace-no = Oya, ntihahinduke
profile-save-place-kept = Sawa, “{ $name }” ntihahindutse.
profile-save-place-done = ✅ Byabitswe: “{ $name }”, hafi ya { $where }.
profile-save-place-full = Mumaze kubika ahantu { $most }, nta handi nshobora kongeraho. Mubanze musibe hamwe.
profile-rename-place-name = “{ $name }” mwifuza ko hitwa gute?
profile-rename-place-done = ✅ “{ $name }” ubu hitwa “{ $to }”.
profile-rename-place-taken = Nta cyahindutse: hari ahandi hasanzwe hitwa “{ $to }”.
profile-rename-place-gone = Aho hantu ntihakiri mu ho mwabitse.
profile-delete-place-confirm = Nsibe “{ $name }”?
profile-delete-place-confirm-yes = 🗑️ Siba
profile-delete-place-confirm-no = Hagumeho
profile-delete-place-kept = Sawa, “{ $name }” hagumyeho.
profile-delete-place-done = “{ $name }” hasibwe.
profile-delete-place-gone = Aho hantu ntihakiri mu ho mwabitse.

profile-verified-id = Umwirondoro wanjye
profile-verified-business = Ubucuruzi bwanjye
profile-verified-agent = Umwuga wanjye w'ubukomisiyoneri
profile-verified-phone = Telefone yanjye
profile-verified-line = ✔️ { $what }: byemejwe kugeza { $until }
profile-verified-id-paper = indangamuntu cyangwa pasiporo yanyu
profile-verified-business-paper = icyemezo cy'iyandikwa ry'ubucuruzi bwanyu
profile-verified-agent-paper = icyangombwa cyanyu cy'ubukomisiyoneri
profile-verify-kind =
    ✔️ Uwemejwe aragirirwa icyizere, kandi atangaza byinshi kurushaho. Umwe mu itsinda ryacu areba icyangombwa cyanyu; nta wundi ukibona.{ $standing }

    Murifuza ko twemeza iki?
profile-verify-paper = Mwohereze ifoto cyangwa PDF y'{ $what }.
profile-verify-unfetched = Sinashoboye gukura iyo dosiye kuri WhatsApp.
profile-verify-refused = { $reason }
profile-verify-done = Murakoze. Umwe mu itsinda ryacu aragisuzuma, akenshi bitarenze iminsi ibiri, nzabamenyesha.
profile-verification-decided-verified = ✔️ “{ $what }” byemejwe kugeza { $until }. Abantu bazabibona ku matangazo yanyu.
profile-verification-decided-refused = Icyo cyangombwa nticyadufashije kwemeza “{ $what }”. Mwohereze igisomeka neza, cyuzuye kandi kitararangira.
profile-verification-decided-gone = Nta cyemezo gihari.

profile-phrases-wallet = ikofi, ikofi yanjye, tokens zanjye, amafaranga asigaye
profile-phrases-transfer = kohereza tokens, ohereza tokens, guha umuntu tokens
profile-phrases-buy = kugura tokens, gura tokens
profile-phrases-cashout = kubikuza, kubikuza tokens
profile-phrases-redeem = kugurana tokens, guhindura tokens
profile-phrases-invite = gutumira inshuti, tumira inshuti
profile-phrases-qr = qr ya momo, kode ya qr
profile-row-wallet = 👛 Ikofi yanjye
profile-row-transfer = 📤 Ohereza tokens
profile-row-statement = 🧾 Ibyakozwe
profile-row-buy = 🛒 Gura tokens
profile-row-redeem = 🎁 Gurana
profile-row-cashout = 💵 Bikuza
profile-row-invite = 🤝 Tumira inshuti
profile-row-qr = 🔳 QR ya MoMo
profile-row-pin = 🔐 PIN yanjye
profile-row-pin-forgotten = ❓ Nibagiwe PIN
profile-row-paid = ✅ Namaze kwishyura

profile-wallet-menu = 👛 Mu ikofi yanyu harimo tokens *{ $available }* mushobora gukoresha.{ $held }
profile-wallet-held = {" "}Izindi { $held } zabikiwe ibyo mwasabye.
profile-statement-page =
    🧾 Ibyinjiye n'ibyasohotse:

    { $lines }
profile-statement-none = Hano nta kirinjira cyangwa ngo gisohoke.
profile-movement-transfer-in = mwakiriye
profile-movement-transfer-out = mwohereje
profile-movement-purchase-in = mwaguze
profile-movement-cashout-out = mwabikuje
profile-movement-redemption-out = mwaguranye
profile-movement-reward-in = igihembo cyo gutumira
profile-movement-other = ibindi

profile-transfer-recipient = Murifuza koherereza nde? Mwandike nimero ye, urugero 0788 123 456, cyangwa mwohereze contact ye.
profile-transfer-unknown = Iyo nimero ntirakoresha EasyMO. Mubanze mutumire nyirayo; niyanyandikira, muzashobora kumwoherereza.
profile-transfer-empty = Ikofi yanyu irimo ubusa: nta cyo mwakohereza.
profile-transfer-tokens = Murohereza *{ $name }* tokens zingahe? Mufite { $available }.
profile-transfer-confirm =
    📤 Tokens *{ $tokens }* kuri *{ $name }*
    Ikiguzi: 0

    Icyoherejwe ntikigaruzwa. Ni byo?
profile-transfer-confirm-yes = ✅ Ohereza
profile-transfer-confirm-no = 🗑️ Bireke
profile-transfer-discarded = Nta cyoherejwe.
profile-transfer-done = ✅ Tokens *{ $tokens }* zageze kuri { $name }. Nimero: { $reference }
profile-transfer-insufficient = Nta cyoherejwe: tokens ziri mu ikofi yanyu ntizihagije.
profile-transfer-frozen = Nta cyoherejwe: imwe muri izo kofi irafunze. Mubaze ikigo gitanga ubufasha.
profile-transfer-conflict = Nta cyoherejwe. Mwongere mutangire.
profile-transfer-self = Iyo ni ikofi yanyu bwite: nta cyoherejwe.
profile-transfer-least = Nta cyoherejwe: nibura ni tokens { $bound }.
profile-transfer-most = Nta cyoherejwe: inshuro imwe ntimwarenza tokens { $bound }.
profile-transfer-often = Nta cyoherejwe: mu gice cy'isaha ntimwarenza inshuro { $bound } ku muntu umwe.
profile-transfer-day = Nta cyoherejwe: mu masaha 24 musigaje kohereza tokens { $bound }.
profile-transfer-hour = Nta cyoherejwe: mu isaha ntimwarenza inshuro { $bound }. Mwongere mukanya.
profile-told-transfer-told = 📥 { $name } yaboherereje tokens *{ $tokens }*.

profile-pin-choose = 🔐 Muhitemo PIN y'imibare { $digits }. Sinyibika; namwe musibe ubutumwa bwanyu.
profile-pin-repeat = Mwongere mwandike iyo PIN.
profile-pin-weak = Iyo ni yo buri wese yagerageza mbere. Muhitemo indi.
profile-pin-differs = Ntabwo byari bimwe. Twongere dutangire.
profile-pin-unchanged = Nta PIN yashyizweho. Mwongere igihe mubishakiye.
profile-pin-done = ✅ PIN yanyu yashyizweho.
profile-transfer-pin = 🔐 Mwandike PIN yanyu.
profile-transfer-pin-none = Ibyo bisaba PIN. Mubanze muyishyireho muri “PIN yanjye”.
profile-transfer-pin-wrong = Iyo PIN si yo. Musigaranye inshuro: { $left }
profile-transfer-pin-locked = 🔒 PIN yanditswe nabi kenshi: irafunze kugeza { $at }.
profile-cashout-pin = 🔐 Mwandike PIN yanyu.
profile-cashout-pin-none = Ibyo bisaba PIN. Mubanze muyishyireho muri “PIN yanjye”.
profile-cashout-pin-wrong = Iyo PIN si yo. Musigaranye inshuro: { $left }
profile-cashout-pin-locked = 🔒 PIN yanditswe nabi kenshi: irafunze kugeza { $at }.
profile-pin-pin = 🔐 Mwandike PIN yanyu.
profile-pin-pin-none = Ibyo bisaba PIN. Mubanze muyishyireho muri “PIN yanjye”.
profile-pin-pin-wrong = Iyo PIN si yo. Musigaranye inshuro: { $left }
profile-pin-pin-locked = 🔒 PIN yanditswe nabi kenshi: irafunze kugeza { $at }.
profile-pin-forgotten-asked = Guhera { $at } muzashobora guhitamo PIN nshya muri “PIN yanjye”. Hagize uwandika PIN y'ukuri mbere yaho, ibi bivaho.

profile-buy-closed = Mu gihugu cyanyu ntibirashoboka kugura tokens.
profile-buy-tokens = Murifuza tokens zingahe? { $tokens } zigura { $price }.
profile-buy-least = Nibura ni tokens { $bound }.
profile-buy-most = Inshuro imwe ntimwarenza tokens { $bound }.
profile-buy-conflict = Mwongere mutangire.
profile-buy-pay =
    🛒 Tokens *{ $tokens }* kuri *{ $amount }*
    Mwishyure kuri { $payee } mukoresheje mobile money:
    { $code }

    Hanyuma mukande “Namaze kwishyura”. Bizabikwa iminsi itatu.
profile-paid-payment = Nimero y'ubwishyu ni iyihe? Iri muri SMS mwohererejwe, urugero TxId 1234567890.
profile-paid-paid = Murakoze. Turashaka ubwo bwishyu, akenshi bitarenze umunsi, nzababwira.
profile-paid-done = ✅ Ubwishyu bwageze kuri twe, tokens ziri mu ikofi yanyu.
profile-paid-unread = Nta nimero mbonamo. Iri muri SMS mwohererejwe.
profile-paid-used = Ubwo bwishyu bwaravuzwe mbere. Mwongere murebe nimero.
profile-paid-refused = Ubwo bwishyu ntitwabubonye. Niba mwarishyuye, mwongere mutumize mubuvuge, cyangwa mubaze ikigo gitanga ubufasha.
profile-paid-gone = Nta gutumiza nk'uko mufite.

profile-cashout-closed = Kubikuza ntibirashoboka mu gihugu cyanyu.
profile-cashout-least = Kubikuza bisaba nibura tokens { $bound }.
profile-cashout-tokens = Murabikuza tokens zingahe? Mufite { $available }.
profile-cashout-phone = Byoherezwe kuri nimero ya mobile money iyihe?
profile-cashout-confirm =
    💵 Tokens { $tokens }, harimo ikiguzi cya { $fee }
    ➡️ *{ $amount }* kuri { $phone }

    Ni byo?
profile-cashout-confirm-yes = ✅ Bikuza
profile-cashout-confirm-no = 🗑️ Bireke
profile-cashout-discarded = Nta cyabikujwe.
profile-cashout-done = ✅ *{ $what }* ziri mu nzira: tokens zabitswe, nzababwira nibimara kwishyurwa, akenshi bitarenze umunsi.
profile-cashout-insufficient = Nta cyabikujwe: tokens ntizihagije.
profile-cashout-frozen = Nta cyabikujwe: ikofi yanyu irafunze. Mubaze ikigo gitanga ubufasha.
profile-redeem-closed = Mu gihugu cyanyu nta kirahari mwagurana tokens.
profile-redeem-reward = 🎁 Murifuza iki? Mufite tokens { $available }.
profile-redeem-phone = Ni iya nimero ya telefone iyihe?
profile-redeem-confirm = 🎁 *{ $what }* kuri { $price }, kuri { $phone }. Ni byo?
profile-redeem-confirm-yes = ✅ Gurana
profile-redeem-confirm-no = 🗑️ Bireke
profile-redeem-discarded = Nta cyaguranywe.
profile-redeem-done = ✅ *{ $what }*: tokens zabitswe, nzababwira nibikorwa, akenshi bitarenze umunsi.
profile-redeem-insufficient = Tokens mufite ntizihagije kuri ibyo.
profile-redeem-frozen = Ikofi yanyu irafunze. Mubaze ikigo gitanga ubufasha.
profile-redeem-least = Nibura ni tokens { $bound }.
profile-reward-price = tokens { $tokens }
profile-reward-airtime = Ama inite { $value }
profile-reward-fuel = Lisansi { $value }

profile-payment-decided-nothing = Nta gishya kuri ibyo mwatumije.
profile-payment-decided-purchase-done = ✅ Ubwishyu bwa { $amount } bwageze kuri twe: tokens *{ $tokens }* ziri mu ikofi yanyu.
profile-payment-decided-purchase-refused = Ubwishyu bwanyu bwa { $amount } kuri tokens { $tokens } ntitwabubonye. Niba mwarishyuye, mwongere mutumize mubuvuge.
profile-payment-decided-cashout-done = ✅ Mwohererejwe { $amount }, ku tokens { $tokens }.
profile-payment-decided-cashout-refused = { $amount } ntizashoboye koherezwa. Tokens { $tokens } mwazisubijwe.
profile-payment-decided-redemption-done = 🎁 Byakozwe: ibyo mwaguranye tokens { $tokens }, bifite agaciro ka { $amount }, byabagezeho.
profile-payment-decided-redemption-refused = Ibyo mwari mwahisemo bya { $amount } ntibyabonetse. Tokens { $tokens } mwazisubijwe.
profile-payment-found-nothing = Nta gishya kuri ibyo mwatumije.
profile-payment-found-purchase-done = ✅ Ubwishyu bwa { $amount } bwageze kuri twe: tokens *{ $tokens }* ziri mu ikofi yanyu.
profile-payment-found-purchase-refused = Ubwishyu bwanyu bwa { $amount } kuri tokens { $tokens } ntitwabubonye. Niba mwarishyuye, mwongere mutumize mubuvuge.
profile-payment-found-cashout-done = ✅ Mwohererejwe { $amount }, ku tokens { $tokens }.
profile-payment-found-cashout-refused = { $amount } ntizashoboye koherezwa. Tokens { $tokens } mwazisubijwe.
profile-payment-found-redemption-done = 🎁 Byakozwe: ibyo mwaguranye tokens { $tokens }, bifite agaciro ka { $amount }, byabagezeho.
profile-payment-found-redemption-refused = Ibyo mwari mwahisemo bya { $amount } ntibyabonetse. Tokens { $tokens } mwazisubijwe.
profile-friend = Inshuti yanyu
profile-invite-later = Sinshobora gukora link ubu. Mwongere mukanya.
profile-invite-how = 🤝 Inshuti yose ije ikoresheje link yanyu ikagira icyo ikora hano, mubonaho tokens { $reward }. Kugeza ubu haje { $joined }, mwahembewe { $rewarded }. Mwohereze ibi:
profile-invite-forward =
    { $name } arabatumira kuri EasyMO muri WhatsApp: akazi, ingendo, kugura no kugurisha, byose mu butumwa.
    { $link }
profile-join-ok = 🤝 Murakaza neza! Mwatumiwe n'inshuti. Murifuza gukora iki?
profile-join-own = Ubwo ni ubutumire bwanyu: mubwoherereze inshuti.
profile-join-already = Mwatumiwe mbere. Twishimiye kuba muri kumwe natwe!
profile-join-old = Musanzwe mutuzi: ubutumire ni ubw'abashya.
profile-join-unknown = Ubwo butumire simbuzi.
profile-told-reward-told = 🎉 Inshuti mwatumiye yatangiye: mwungutse tokens { $reward }.

profile-qr-payee = 🔳 Hazishyurwa nde? Mwandike nimero ya mobile money cyangwa kode y'umucuruzi.
profile-qr-wrong = Iyo si nimero ya telefone kandi si kode y'umucuruzi.
profile-qr-nowhere = Ibyo nta kode yo gukanda bigira: nshobora kuyikora kuri MTN MoMo mu Rwanda.
profile-qr-amount = Ni amafaranga angahe?
profile-qr-drawn = Musikane mwishyure *{ $amount }* kuri { $payee }, cyangwa mukande { $code }
profile-qr-undrawn = Sinshobora kohereza ifoto ubu. Kwishyura { $amount } kuri { $payee }, mukande { $code }
profile-qr-next = Mwereke cyangwa mwoherereze uwishyura iyo foto.
