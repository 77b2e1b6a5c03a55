ai-agents-phrases-support = ikigo cy'ubufasha, ubufasha bw'abakiriya, nkeneye ubufasha, ndashaka ubufasha, mfite ikibazo
ai-agents-phrases-human = kuvugana n'umuntu, ndashaka umuntu, vugana n'umuntu, kuvugana n'umukozi wanyu, umuntu nyakuri
ai-agents-phrases-tickets = ibibazo nabajije, ibibazo byanjye, ikibazo cyanjye kigeze he
ai-agents-row-tickets = 🎫 Ibibazo nabajije
ai-agents-row-ticket = 📝 Andika ikibazo
ai-agents-row-my-ticket = 🎫 Reba ikibazo
ai-agents-row-human = 🙋 Vugana n'umuntu
ai-agents-row-human-leave = ✖️ Reka gutegereza
ai-agents-row-ticket-add = ✍️ Ongeraho
ai-agents-row-ticket-solved = ✅ Byakemutse
ai-agents-row-ticket-rate = ⭐ Tanga amanota

ai-agents-support-question =
    🆘 Ubufasha. Murifuza kumenya iki? Mubaze mu magambo yanyu, urugero: nibagiwe PIN yanjye.
ai-agents-support-answer = *{ $title }*

    { $body }

    Ibi byabafashije? Mushobora no kubaza ikindi.
ai-agents-support-answer-yes = 👍 Yego
ai-agents-support-answer-no = 👎 Si cyane
ai-agents-support-glad = Ni byiza! Muzongere mumbaze igihe cyose mubishakiye.
ai-agents-support-further = Ibyo ni byo mbiziho. Tubyandikire itsinda ryacu, cyangwa murifuza kuvugana n'umuntu?
ai-agents-support-unknown = Nta gisubizo mbifitiye. Tubyandikire itsinda ryacu, cyangwa murifuza kuvugana n'umuntu?
ai-agents-support-way-ticket = 📝 Tubyandike
ai-agents-support-way-human = 🙋 Umuntu
ai-agents-support-way-again = ❓ Ikindi kibazo

ai-agents-ticket-category = Ikibazo kireba iki?
ai-agents-ticket-category-payment = 💳 Kwishyura
ai-agents-ticket-category-technical = 🛠️ Hari ikidakora
ai-agents-ticket-category-account = 👤 Konti yanjye
ai-agents-ticket-category-fraud = 🚨 Uburiganya
ai-agents-ticket-category-escalation = 🙋 Kuvugana n'umuntu
ai-agents-ticket-category-other = 💬 Ikindi
ai-agents-ticket-words = Mutubwire uko byagenze: icyo mwakoze, igihe, n'amafaranga cyangwa amazina niba bihari. Ntimukandike PIN yanyu na rimwe.
ai-agents-ticket-pictures = Murifuza kongeraho amafoto, urugero ay'ubutumwa bwa MoMo cyangwa aya ecran? Ntarenze atatu.
ai-agents-ticket-unkept = Amafoto atabashije kubikwa: { $count }
ai-agents-ticket-done =
    📝 Ikibazo cyanyu gifite nimero *{ $ticket }*. Tuzabasubiza hano bitarenze { $by }.
ai-agents-ticket-enough = Mufite ibibazo bitanu bitarakemuka. Mwongere kuri kimwe muri byo; turimo kubikoraho.
ai-agents-ticket-status-open = Gitegereje itsinda ryacu
ai-agents-ticket-status-in-progress = Hari ugikoraho
ai-agents-ticket-status-waiting = Gitegereje igisubizo cyanyu
ai-agents-ticket-status-resolved = Cyakemutse
ai-agents-ticket-status-closed = Cyarafunzwe
ai-agents-tickets-list = 🎫 Ibibazo mwabajije:
ai-agents-tickets-none = Nta kibazo mwabajije.
ai-agents-my-ticket-gone = Icyo kibazo ntikiri mu byanyu.
ai-agents-my-ticket-awaited =
    🎫 *{ $subject }* (no { $ticket })
    { $about } · { $status } · amafoto: { $pictures }
    Tuzabasubiza bitarenze { $by }.

    Mwanditse: { $words }
ai-agents-my-ticket-mine =
    🎫 *{ $subject }* (no { $ticket })
    { $about } · { $status } · amafoto: { $pictures }

    Mwanditse: { $words }
ai-agents-my-ticket-theirs =
    🎫 *{ $subject }* (no { $ticket })
    { $about } · { $status } · amafoto: { $pictures }

    Twabandikiye: { $words }
ai-agents-ticket-add-gone = Icyo kibazo ntikiri mu byanyu.
ai-agents-ticket-add-words = Murifuza kongera iki kuri “{ $subject }”? Ntimukandike PIN yanyu na rimwe.
ai-agents-ticket-add-pictures = N'amafoto? Ntarenze atatu.
ai-agents-ticket-add-unkept = Amafoto atabashije kubikwa: { $count }
ai-agents-ticket-add-ok = Byongewe kuri “{ $subject }”. Itsinda ryacu rirabibona.
ai-agents-ticket-add-reopened = “{ $subject }” cyongeye gufungurwa. Itsinda ryacu rirabibona.
ai-agents-ticket-add-closed = “{ $subject }” cyarafunzwe. Mwandike ikibazo gishya.
ai-agents-ticket-solved-gone = Icyo kibazo ntikiri mu byanyu.
ai-agents-ticket-solved-done = ✅ “{ $subject }” cyakemutse. Ubufasha bwacu bwari bumeze bute?
ai-agents-ticket-rate-gone = Icyo kibazo ntikiri mu byanyu.
ai-agents-ticket-rate-over = Icyo kibazo ntigishobora guhabwa amanota ubu.
ai-agents-ticket-rate-stars = Ubufasha bwacu kuri “{ $subject }” bwari bumeze bute?
ai-agents-ticket-rate-done = Murakoze! Bizadufasha gukora neza kurushaho.
ai-agents-ticket-stars-5 = ⭐⭐⭐⭐⭐ Byiza cyane
ai-agents-ticket-stars-4 = ⭐⭐⭐⭐ Byiza
ai-agents-ticket-stars-3 = ⭐⭐⭐ Biringaniye
ai-agents-ticket-stars-2 = ⭐⭐ Bibi
ai-agents-ticket-stars-1 = ⭐ Bibi cyane
ai-agents-told-ticket-taken = 👀 Umwe mu itsinda ryacu arimo kureba ikibazo cyanyu “{ $subject }”.
ai-agents-told-ticket-answered =
    💬 Igisubizo cyacu kuri “{ $subject }”:

    { $words }
ai-agents-told-ticket-resolved =
    ✅ “{ $subject }” cyakemutse:

    { $words }

    Niba kitakemutse, mugire icyo mwongeraho bitarenze iminsi 7, cyongere gufungurwa.

ai-agents-human-words = 🙋 Umukozi wacu agiye kubandikira hano. Mu magambo make: ni iki mwifuza?
ai-agents-human-queued = Muri aba *{ $place }* ku murongo. Umukozi wacu arabandikira hano; hagati aho mushobora gukomeza gukoresha byose.
ai-agents-human-waiting = Mutegereje umukozi wacu: muri aba *{ $place }* ku murongo. Arabandikira hano.
ai-agents-human-closed = Ubu nta mukozi wacu uhari; tuzagaruka { $opens }. Reka tubyandike, muzasubizwe bakigera ku kazi.
ai-agents-human-leave-done = Sawa, ntimugitegereje. Ndi hano ngo mbafashe.
ai-agents-human-leave-over = Ubu nta muntu mutegereje.
ai-agents-told-unattended-subject = Arifuza kuvugana n'umuntu
ai-agents-told-unattended-written =
    Mutubabarire: itsinda ryacu ryatashye, nta washoboye kubandikira. Ibyo mwabajije byabaye ikibazo no *{ $ticket }*; tuzabasubiza bitarenze { $by }.
ai-agents-told-unattended-gone = Itsinda ryacu ryatashye. Mwandike icyo mwifuza, bazabasubiza.
ai-agents-told-message-said = 💬 { $words }
