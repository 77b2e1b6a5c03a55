listings-more-photos = 📷 Picha zaidi
listings-verified = ✔️ Imethibitishwa

listings-photo-refused = Picha ya { $number }: { $reason }
listings-photo-damaged = Imefika ikiwa imeharibika. Tafadhali itume tena.
listings-photo-unsupported = Sioni picha ndani yake. Tuma picha (JPG au PNG).
listings-photo-huge = Ni kubwa mno kwangu: zaidi ya megapikseli 40. Tuma ndogo zaidi.
listings-photo-tiny = Ni ndogo mno, hakuna kinachoonekana. Tuma kubwa zaidi.

listings-too-often =
    Umeshatangaza { $count } ndani ya saa 24: huo ndio mwisho kwa sasa.
    Unaweza kutangaza tena kuanzia { $until }.
listings-duplicate = Tangazo hili tayari unalo: “{ $title }”. Huna haja ya kulitangaza mara mbili: lihuishe, litarudi juu.
listings-held = Asante. Mtu wa timu yetu ataliangalia kabla halijaonekana, nami nitakuambia alichosema.

-listings-mistaken = Kama sikuelewa vizuri, lieleze kwa maneno mengine.
-listings-looked-at = Mtu wa timu yetu ataliangalia kwanza, nami nitakuambia alichosema.

listings-judged-weapons = Silaha na risasi haziruhusiwi hapa. { -listings-mistaken }
listings-judged-explosives = Vilipuzi na fataki haziruhusiwi hapa. { -listings-mistaken }
listings-judged-drugs = Dawa za kulevya na pombe haramu haziruhusiwi hapa. { -listings-mistaken }
listings-judged-medicines = Dawa zinazohitaji cheti cha daktari huuzwa na maduka ya dawa tu, hapa haziruhusiwi. { -listings-mistaken }
listings-judged-wildlife = Wanyama wanaolindwa, pembe, meno na ngozi zao haviruhusiwi hapa. { -listings-mistaken }
listings-judged-organs = Viungo vya binadamu haviruhusiwi hapa. { -listings-mistaken }
listings-judged-people = Watu hawauzwi, hasa watoto. { -listings-mistaken }
listings-judged-stolen = Vitu vya wizi haviruhusiwi hapa. { -listings-mistaken }
listings-judged-counterfeit = Pesa na bidhaa bandia haziruhusiwi hapa. { -listings-mistaken }
listings-judged-documents = Vyeti bandia na akaunti za watu wengine haviruhusiwi hapa. { -listings-mistaken }
listings-judged-uniforms = Sare za jeshi na polisi haziruhusiwi hapa. { -listings-mistaken }
listings-judged-minors = Pombe na tumbaku haviuzwi kwa watoto. { -listings-mistaken }
listings-judged-adult = Huduma na picha za ngono haziruhusiwi hapa. { -listings-mistaken }
listings-judged-minerals = Madini ghafi yanahitaji leseni ya biashara, hapa hayaruhusiwi. { -listings-mistaken }
listings-judged-poison = Sumu haziruhusiwi hapa. { -listings-mistaken }
listings-judged-code = Hakuna anayeruhusiwa kuomba PIN, nywila au namba ya siri hapa. Iondoe, kisha unaweza kutangaza.
listings-judged-doubling = Ahadi za faida ya uhakika au ya kuzidishwa haziruhusiwi hapa. { -listings-mistaken }
listings-judged-upfront = Kudai watu walipe kabla ya kupata kazi au bidhaa ndivyo matapeli wanavyofanya. { -listings-looked-at }
listings-judged-unseen = Kudai pesa kabla watu hawajaona ndivyo matapeli wanavyofanya. { -listings-looked-at }
listings-judged-prize = Hii inafanana na ujumbe wa zawadi unaotumwa na matapeli. { -listings-looked-at }
listings-judged-transfer = ⚠️ Pesa iliyotumwa kwa njia hii hairudi. Lipa ukishaona unachokilipia.
# Why a listing stands where it stands.
listings-reason-words = inalingana na maneno yako
listings-reason-near = iko karibu
listings-reason-price = ndani ya bei yako
listings-reason-fresh = mpya
listings-no-place = Siyo hapo
