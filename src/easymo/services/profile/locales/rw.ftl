profile-name = Konti yanjye
profile-keywords = konti, konti yanjye, umwirondoro, umwirondoro wanjye
profile-phrases-name = guhindura izina, hindura izina, hindura izina ryanjye
profile-phrases-places = ahantu nabitse, ahantu hanjye, ahantu nazigamye
profile-phrases-notifications = ubutumwa bumenyesha, funga kumenyeshwa, fungura kumenyeshwa
profile-phrases-verify = kwemezwa, ndashaka kwemezwa, kugenzurwa, kwemeza konti yanjye

profile-menu-menu = 👤 Konti yanyu: { $name }. Murifuza kureba cyangwa guhindura iki?
profile-no-name = nta zina murashyiraho
profile-row-name = ✏️ Izina ryanjye
profile-row-places = 📍 Ahantu hanjye
profile-row-notifications = 🔔 Kumenyeshwa
profile-row-verify = ✔️ Kwemezwa
profile-row-verify-again = ↩️ Ohereza urundi
profile-row-language = 🌐 Ururimi
profile-row-jobs = 📋 Amatangazo yanjye
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
