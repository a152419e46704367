// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords {
  package enum En {
    package enum Dates {
      package static var months: WordList { WordList("january\t1\nfebruary\t2\nmarch\t3\napril\t4\nmay\t5\njune\t6\njuly\t7\naugust\t8\nseptember\t9\noctober\t10\nnovember\t11\ndecember\t12\njan\t1\nfeb\t2\nmar\t3\napr\t4\njun\t6\njul\t7\naug\t8\nsep\t9\nsept\t9\noct\t10\nnov\t11\ndec\t12") }
      package static var weekdays: WordList { WordList("monday\t1\ntuesday\t2\nwednesday\t3\nthursday\t4\nfriday\t5\nsaturday\t6\nsunday\t7\nmon\t1\ntue\t2\ntues\t2\nwed\t3\nweds\t3\nthu\t4\nthur\t4\nthurs\t4\nfri\t5\nsat\t6\nsun\t7") }
      package static var zones: WordList { WordList("utc\t0\ngmt\t0\nz\t0\npst\t-8\npdt\t-7\nmst\t-7\nmdt\t-6\ncdt\t-5\nest\t-5\nedt\t-4\ncet\t1\ncest\t2\nwet\t0\nwest\t1\neet\t2\neest\t3\nmsk\t3\njst\t9\nkst\t9\nsgt\t8\nhkt\t8\naest\t10\naedt\t11\nnzst\t12\nnzdt\t13") }
      package static var unclearZones: WordList { WordList("cst\nist\nbst\npt\net\nct\nmt") }
      package static var durations: WordList { WordList("second\t1\nseconds\t1\nsec\t1\nsecs\t1\nminute\t60\nminutes\t60\nmin\t60\nmins\t60\nh\t3600\nhour\t3600\nhours\t3600\nhr\t3600\nhrs\t3600\nday\t86400\ndays\t86400\nweek\t604800\nweeks\t604800") }
      package static var durationFractions: WordList { WordList("quarter\t4\nhalf\t2") }
      package static var beforeYears: WordList { WordList("in\nsince\nby\nduring\nuntil\ntill\nthrough\nof\nfrom\nto\nfor\nbefore\nafter\nyear\nfiscal\ncalendar\nlate\nearly\nmid\nand\nor\nbetween\nspring\nsummer\nautumn\nfall\nwinter\nquarter\nreport\nreports\nend\nbeginning\nstart\nvs\nversus\nthan\nwith\nfy\ncy\nh\nq\nfinancial\nas\non") }
      package static var notBehindYears: WordList { WordList("percent\npct\nmillion\nbillion\nthousand\ntimes\npeople\ndollars\nusd\neur\ngbp\nkm\nkg\nmb\ngb") }
      package static var beforeDays: WordList { WordList("on\nby\nsince\nuntil\ntill") }
      package static var dayJoints: WordList { WordList("to\nuntil\ntill\nthrough") }
      package static var beforeLoneDays: WordList { WordList("on\nsince\nuntil\nfrom") }
      package static var timeJoints: WordList { WordList("t\nat\non") }
      package static var monthNames: WordList { WordList("January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember") }
      package static var weekdayNames: WordList { WordList("Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday") }
      package static var weekdayJoints: WordList { WordList("to\nand\nor\nthrough") }
      package static var weekdayFillers: WordList { WordList("the\nof\non\nmorning\nafternoon\nevening\nnight\nnoon\nmidday") }
      package static var weekdayVerbs: WordList { WordList("was\nis\nfell\nfalls") }
      package static var beforeWeekdays: WordList { WordList("every\neach\nby\nuntil\nnext\nfrom\nsince\ntill") }
      package static var reportDateLabels: WordList { WordList("date\nreport date\ndate of report\ndate of this report\npublished\ndate published\npublication date\nissued\ndate issued\nissue date\ndate of issue\nprepared\ndate prepared\nsigned\nreport signed\ndate signed\ndated\nlast updated\nupdated\nreport dated\nreport prepared\nwritten\nreport written\nsubmitted\ndate submitted\ncompleted\nreport completed\napproved\nversion date\nversion\nrevision\nedition\nissue") }
      package static var eventTitles: WordList { WordList("incident\npostmortem\npost-mortem\npost mortem\noutage\nrca\nroot cause\nminutes\nmeeting\nsequence of events\naccident\nlog\nretrospective\nsurvey\ninspection\nvisit") }
      package static var doneLabels: WordList { WordList("inspection carried out\ncarried out\ninspected\ninspection date\ndate of inspection\nsurvey date\ndate of survey\nvisit date\ndate of visit\nsite visit\nvisited\naudit date\ndate of audit\naudited\nfieldwork completed\ntested\ntest date\ndate of test\ndate of meeting\nmeeting date\nheld\nincident date\ndate of incident\nexamined\nmeasured\nsampled\ninterviewed") }
      package static var toCome: WordList { WordList("will\nshall\nwould\nshould\nmay\nmight\ncould\nplan\nplans\nplanned\nplanning\nschedule\nscheduled\ndue\nexpect\nexpects\nexpected\ndeadline\nexpires\nexpiring\nexpiry\nvalid\nnext\nforecast\nforecasts\nproposed\npropose\nproposes\ngoes\ngo\ntakes\nbegins\nstarts\ncomes\nfollows\ntarget\ntargets\ntargeted\nintend\nintends\nintended\nestimated\nestimate\nupcoming\nfuture\nahead\nbudgeted\npostponed\ndeferred\nextended\nbooked\nset\neffective\nreserved\nif\nunless\nuntil\ntill\nfollow\nfollows\nagreed\narranged\npromised\nprojected\nanticipated\nadvised\nrecommend\nrecommended") }
      package static var beforeLimits: WordList { WordList("by\nuntil\ntill\nbefore\nto\nthrough\nend\nlate\nearly\nfrom\nfor") }
      package static var presentVerbs: WordList { WordList("ends\nexpires\nlapses\nruns\nopens\nreopens\ncloses\nreturns\nresumes\nleaves\narrives\nfalls\nmeets\nmoves\nchanges\nceases\nmatures\nterminates\nfinishes\nretires\nlands\nsails\nstops\napplies\ndeparts") }
      package static var requestVerbs: WordList { WordList("asked\ninvited\nrequested\nurged\nrequired\nneeded") }
      package static var beforeRequests: WordList { WordList("is\nare\nbe") }
      package static var doneVerbs: WordList { WordList("was\nwere\nhad\ndid\nwent\ncame\ntook\nheld\nmet\nbegan\nmade\nsent\ngave\ngot\nleft\nrose\nfell\nbuilt\nbought\nsold\nfound\nwon\nlost\npaid\nran\nsaw\nspent\nwrote\nset\nended") }
      package static var yearReports: WordList { WordList("annual\nyearly\nyear ended\nyear ending\nyear to\nquarterly\nquarter\nmonthly\nhalf-year\nhalf year\nbiannual\nreport for\nreview of the year\naccounts\nfinancial statements\nfinancial year\nsurvey\nfiscal year\nreview\nstatement of\nmonitoring of\nreport of\nreport on\nreport 19\nreport 20\nq1\nq2\nq3\nq4") }
      package static var reportSubjects: WordList { WordList("reporting period\nperiod covered\nperiod under review\nperiod of this report\nreport covers\nthis report is for\nannual report for\nyear ended\nyear ending\nfinancial year\nfiscal year\nyear under review\nreview of the year\nbetween january and december\nacademic year\nschool year\ncovers calendar year\nreview covers\nperiod from\nperiod:\nmade between") }
      package static var reviewTitles: WordList { WordList("highlights\nresults\nperformance\nachievements\nsummary\nreview\noverview\nfigures\nactivities\nheadline\nheadlines\naccounts\nfinances\nkey\nprogress\nstatistics\noutcomes\nyear\nglance") }
      package static var planTitles: WordList { WordList("plans\nplan\noutlook\nahead\npriorities\nobjectives\ngoals\nnext\nfuture\nforecast\nlooking") }
      package static var comparisonWords: WordList { WordList("compared\ncomparison\nversus\nvs\nsince\nprevious\nlast\nfollow-up\nfollowup\nhistory\nhistorical\ntrend\ntrends\nchange\nchanges\nfrom\nprior\nupdate\nearlier\npast") }
      package static var yearOpenings: WordList { WordList("in \nduring \nthroughout \nover \nthe year \nin the year ") }
      package static var titleLabels: WordList { WordList("subject:\nre:\ntitle:\nreport title:") }
      package static var yearNames: WordList { WordList("in the calendar year \nin calendar year \nin the financial year \nin the reporting year \nin the year under review, \nduring the calendar year \nduring the financial year \nduring the reporting year ") }
      package static var signedVerbs: WordList { WordList("signed\napproved\nissued\npublished\nprepared\nsubmitted\nadopted\nfinalised\nfinalized") }
      package static var signedBy: WordList { WordList("by") }
    }
    package enum Documents: DocumentsLists {
      package static var totals: WordList { WordList("total\ntotals\nsum\noverall\nall\naltogether") }
      package static var subtotals: WordList { WordList("subtotal\nsub-total") }
      package static var wholeRows: WordList { WordList("year\nfull year\nwhole year\nwhole\ncounty\ncity\nborough\ndistrict\ncompany\ngroup") }
      package static var tablePointers: WordList { WordList("the table below\nthe following table\ntable below\nthe table that follows") }
      package static var tableNames: WordList { WordList("table") }
      package static var unitLabels: WordList { WordList("unit\nunits\nin") }
      package static var general: WordList { WordList("total\noverall\nnumber\namount\nthe\na\nan\nof\nin\nall\nour\ntheir\nits\nthis\nthat\nthese\nthose\nwas\nwere\nis\nare\nhad\nhas\nhave\nbeen\ncame\nto\nfor\nsome\nand\nyear") }
      package static var actions: WordList { WordList("") }
      package static var equals: WordList { WordList("i.e.\nie\nthat is\nor\nthat is to say\nequal to") }
      package static var rateWords: WordList { WordList("per\na\nan\neach\nevery") }
      package static var binaryUnits: WordList { WordList("kb\tbyte*1024\nmb\tbyte*1048576\ngb\tbyte*1073741824\ntb\tbyte*1099511627776") }
      package static var wholePointers: WordList { WordList("this\nthese\nthose\nall\nthe whole\nthe full\nthe entire\nall these\nall the\nall of these\nthe whole of this\nboth") }
      package static var partitive: WordList { WordList("of") }
      package static var sentenceOpeners: WordList { WordList("with\nat") }
      package static var agreements: WordList { WordList("in line with the\nconsistent with the\nagrees with the\nagree with the\nmatches the\nmatching the\nidentical to the\nthe same as the\nreconciles to the\nequals the") }
      package static var agreementsBehind: WordList { WordList("") }
      package static var fractionJoints: WordList { WordList("or") }
      package static var units: WordList { WordList("kb\tbyte*1000\nmb\tbyte*1000000\ngb\tbyte*1000000000\ntb\tbyte*1000000000000\nkib\tbyte*1024\nmib\tbyte*1048576\ngib\tbyte*1073741824\ntib\tbyte*1099511627776\nsecond\ts*1\nseconds\ts*1\nminute\ts*60\nhour\ts*3600\nday\ts*86400\nweek\ts*604800\nmonth\tmonth*1\nyear\tmonth*12\nms\ts*0.001\ntonne\tg*1000000\ntonnes\tg*1000000\nkg\tg*1000\nkilogram\tg*1000\ng\tg*1\ngram\tg*1\nmg\tg*0.001\nkm\tm*1000\nkilometre\tm*1000\nkilometer\tm*1000\nm\tm*1\nmetre\tm*1\nmeter\tm*1\ncm\tm*0.01\nmm\tm*0.001\nmile\tm*1609.344\nmiles\tm*1609.344\nha\tm2*10000\nhectare\tm2*10000\nacre\tm2*4046.86\nacres\tm2*4046.86\nkm2\tm2*1000000\nlitre\tl*1\nliter\tl*1\nl\tl*1\nml\tl*0.001\nkw\tw*1000\nmw\tw*1000000\nw\tw*1\ngw\tw*1000000000\nkwh\twh*1000\nmwh\twh*1000000\ngwh\twh*1000000000") }
      package static var backReferences: WordList { WordList("the\nthese\nthis\nthat\nall") }
      package static var allPointers: WordList { WordList("each of the\neach of our\neach of these\nall of the\nall of our\nall the\nall\nevery one of the") }
      package static var otherTimes: WordList { WordList("next year\nlast year\nthe year before\na year earlier\na year later\nby then\nin future\nnext season\nlast season\nnext month\nlast month") }
      package static var presentTimes: WordList { WordList("this year\nnow\ntoday\ncurrently\nnowadays\nthis season") }
      package static var relatives: WordList { WordList("that\nwho\nwhich\nwhose") }
      package static var universals: WordList { WordList("all\nboth\nevery") }
      package static var definiteAdjectives: WordList { WordList("whole\nentire\nfull\nsame\ntotal\noriginal\nexisting") }
      package static var restrictions: WordList { WordList("that\nwho\nwhich\nwhose\nstill\nnot\nwithout\nremaining\noutstanding") }
      package static var narrowings: WordList { WordList("on\nin\nat\naged\nunder\nover\nfrom\nheld\noutside\ninside\nabove\nbelow\nother\nto") }
      package static var behindBackReferences: WordList { WordList("in") }
      package static var openLists: WordList { WordList("such as\ne.g\nlike\nmostly\nmainly\nfor instance\neach\nper\nbetween\nother\nothers\nincluding\nincludes\ninclude\namong them\nfor example\ne.g.\netc\nsome of\nand others\nand so on") }
      package static var following: WordList { WordList("following\nbelow\nthese") }
      package static var listJoints: WordList { WordList("and\nor") }
      package static var listTotals: WordList { WordList("") }
      package static var kindUnits: WordList { WordList("") }
      package static var itemWords: WordList { WordList("first\nsecond\nthird\nfourth\nfifth\nsixth\nseventh\neighth\nninth\ntenth") }
      package static var listOpeners: WordList { WordList("namely\ni.e.\nie\nbeing\nwhich are\nwhich were\nthese being") }
      package static var ownWords: WordList { WordList("") }
      package static var openOpeners: WordList { WordList("") }
      package static var listVerbs: WordList { WordList("are\nwere") }
      package static var definites: WordList { WordList("the\nour\ntheir\nits\nthese\nthose\nmy\nhis\nher\nall\nfollowing") }
      package static var nextOpeners: WordList { WordList("these are\nthese were\nthey are\nthey were") }
      package static var parallelWords: WordList { WordList("to\nthose\nthat\nby\nhow\nwhether\nfor") }
      package static var smallNameWords: WordList { WordList("the\nof\nand\nfor\nde\nplc\nvan\nvon") }
      package static var introductions: WordList { WordList("in\nover\nafter\nacross\nfor\nat\nduring\nwithin\nof\nby\non\nfrom\namong\nwith\nbetween") }
      package static var lastItems: WordList { WordList("finally\nlastly") }
      package static var great: WordList { WordList("") }
      package static var tailWords: WordList { WordList("up\ndown\nsome\nabout\nnearly\nalmost\nwhich\nwho\nwhose\nwhere\nwith\nover\nat\nin\non\nduring\nfrom\nby\nfor\nall\neach\nthough\nalthough\nas\nafter\nbefore\nsince\nwhile\ntogether\nbetween\nincluding\nso\nbut\nunder") }
      package static var tailPronouns: WordList { WordList("it\nthey\nwe\nhe\nshe\nthis\nthese\nthose\nthat\nall\nboth\neach\nnone\nis\nwas\nwere\nare\nhas\nhave\nwill\nmet") }
      package static var placeWords: WordList { WordList("at\nin\nbetween\nduring\nwithin\nheld\non\nfrom\nover\nacross") }
      package static var clauseWords: WordList { WordList("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nnone\nboth\nto\nwhich\nwho\nwhose\nis\nwas\nhas\nhad\nbecause\nwhere\nwhen\nwhile\nbut\nthat") }
      package static var respective: WordList { WordList("respectively") }
      package static var unpaired: WordList { WordList("both\neach") }
      package static var collectives: WordList { WordList("two\nthree\nfour") }
      package static var capitalDigits: WordList { WordList("") }
      package static var capitalScales: WordList { WordList("") }
      package static var capitalUnits: WordList { WordList("") }
      package static var capitalEnds: WordList { WordList("") }
      package static var beforeCounts: WordList { WordList("first\nlast\nother\neach\nevery\nanother") }
      package static var listMarkers: WordList { WordList("") }
      package static var rangeJoints: WordList { WordList("to") }
      package static var between: WordList { WordList("between") }
      package static var betweenJoints: WordList { WordList("and") }
      package static var rangeOpeners: WordList { WordList("range\nranges\nranged\nranging\nbetween\nvary\nvaries\nvaried\nvarying\nfluctuated\nfluctuates\nwindow\nlimits\ninterval\nintervals\nci\niqr\ncri\nband\naged") }
      package static var rangeClosers: WordList { WordList("") }
      package static var statisticBridges: WordList { WordList("between\nof\nfor\namong") }
      package static var intervalWords: WordList { WordList("confidence\ninterval\nintervals\nci\nc.i\nrange\nranges\niqr\ninterquartile\ncredible\ncri\nuncertainty\nprediction\nlimits\npercent\nper\ncent\nbounds\nthe\nof\nfrom\nmin\nmax\nminimum\nmaximum\nfull\nwith\nbetween") }
      package static var confidenceWords: WordList { WordList("confidence\ninterval\nintervals\nci\nc.i\ncri\ncredible") }
      package static var estimateWords: WordList { WordList("mean\nmedian\naverage\naveraged\naveraging\nestimate\nestimated\ncentral\nmidpoint") }
      package static var effectWords: WordList { WordList("ratio\nrisk\nodds\nhazard\ncoefficient\neffect\nprevalence\nincidence\nmean\nmedian\nestimate") }
      package static var deviationWords: WordList { WordList("sd\nse\nsem\ns.d\ns.e\nn\ndeviation\nerror") }
      package static var rangeBreaks: WordList { WordList("vote\nvotes\nvoted\nwon\nwin\nlost\nloss\nbeat\ndefeat\ndefeated\nvictory\nscore\nscored\nratio\nsplit\nmajority\nagainst\nfell\nfall\nfalls\nfalling\ndropped\ndrop\ndrops\ndeclined\ndecline\ndeclining\ndecreased\ndecrease\ndecreasing\nreduced\nreduce\nreducing\nreduction\ncut\ndown\ncountdown\nminus\nback\nbackwards\nreverse\nshrank\nslid\nslipped\nlowered") }
      package static var rangeNotUnits: WordList { WordList("o'clock") }
      package static var valueLinks: WordList { WordList("of\nwas\nis\nwere\n=\n:\nat\nequals") }
      package static var boundedStatistics: WordList { WordList("p\t0..1\np value\t0..1\np-value\t0..1\nr\t-1..1\ncorrelation\t-1..1\ncorrelation coefficient\t-1..1\npearson's r\t-1..1\nspearman's rho\t-1..1\nr2\t..1\nr²\t..1\nr-squared\t..1\nprobability\t0..1\nlikelihood\t0..1\nauc\t0..1\nauroc\t0..1\nkappa\t-1..1\ncohen's kappa\t-1..1\ncronbach's alpha\t..1\nstandard deviation\t0..\nsd\t0..\nstandard error\t0..\nodds ratio\t0..\nhazard ratio\t0..\nrisk ratio\t0..\nrelative risk\t0..\nsensitivity\t0..1\nspecificity\t0..1") }
      package static var tableOpening: WordList { WordList("opening\nopening balance\nbrought forward\nb/f\nbalance b/f\nbalance brought forward\nstart of year\nat start of year\nbalance at start of year\nopening stock\nopening cash") }
      package static var tableIncoming: WordList { WordList("income\nreceipts\nadditions\nreceived\nadded\nin\nincoming\nnew\ndeposits\npurchases\njoiners\ninflows\ninflow\ncredits\ncontributions\nhires\nstarters") }
      package static var tableOutgoing: WordList { WordList("expenses\nexpenditure\npayments\ndisposals\npaid\nout\noutgoing\nclosed\nwithdrawals\nleavers\noutflows\noutflow\ndebits\nspending\ncosts\nused\nsold\nresolved") }
      package static var tableClosing: WordList { WordList("closing\nclosing balance\ncarried forward\nc/f\nbalance c/f\nbalance carried forward\nend of year\nat end of year\nbalance at end of year\nclosing stock\nclosing cash") }
      package static var remainders: WordList { WordList("vacant\nvacancies\nvacant posts\noutstanding\nnot spent\nunderspend\noverspend\nshortfall\nheadroom\nrise\nfall\nnet\ndifference\nchange\nvariance\nslip\nbalance\nsurplus\ndeficit\ngap\nremaining\nleft\nprofit\nloss\nmargin\nunspent\nincrease\ndecrease\ngain") }
      package static var highest: WordList { WordList("highest\nlargest\nmost\ngreatest\nbiggest") }
      package static var lowest: WordList { WordList("lowest\nsmallest\nleast\nfewest") }
      package static var superlativeBreaks: WordList { WordList("not\nno\nsecond\nthird\nnever\never\nsince\nfourth\nneither\none of\nper") }
      package static var widthWords: WordList { WordList("spread\nwidth\nspan\nrange\nbreadth") }
      package static var middleWords: WordList { WordList("midpoint\nmid-point\ncentre") }
      package static var within: WordList { WordList("within the\nwithin a\ninside the\nwithin its\ninside its\nwithin our") }
      package static var scopeThings: WordList { WordList("") }
      package static var scopeLonger: WordList { WordList("") }
      package static var scopeWholes: WordList { WordList("") }
      package static var scopeVerbs: WordList { WordList("") }
      package static var scopeOwn: WordList { WordList("") }
      package static var scopePlaces: WordList { WordList("") }
      package static var scopeChoosing: WordList { WordList("") }
      package static var scopeSome: WordList { WordList("") }
      package static var scopeBreaks: WordList { WordList("") }
      package static var fullRates: WordList { WordList("") }
      package static var fullLinks: WordList { WordList("") }
      package static var inexact: WordList { WordList("") }
      package static var inexactBehind: WordList { WordList("") }
      package static var inexactRates: WordList { WordList("") }
      package static var inexactBreaks: WordList { WordList("") }
      package static var percentWords: WordList { WordList("") }
      package static var quotedName: WordList { WordList("") }
      package static var listEnds: WordList { WordList("") }
      package static var itemMarks: WordList { WordList("") }
      package static var ordinalSigns: WordList { WordList("") }
      package static var attributives: WordList { WordList("") }
    }
    package enum Incidents {
      package static var startVerbs: WordList { WordList("began\nbegun\nstart\nstarted\nstarting\nstopped\nfailed\nleft\nopened\ndown\nbroke\ncrashed\nlost\nclosed\nshut") }
      package static var endVerbs: WordList { WordList("ended\nending\nfinished\nclosed\nrestored\nrecovered\nresolved\nfixed\nover\nlanded\nreopened\nback\nreturned") }
      package static var verbFillers: WordList { WordList("and\nwas\nwere\nit\nthen\nat\non\nin\nfully\nagain\nservice\nuntil\nup\nfinally") }
      package static var beforeLength: WordList { WordList("so\nit\nwas\nwere\ndown\nfor\nafter\nlasting\nlasted\na\ntotal\nof\nabout\nunavailable\nout\nthat\nis\ni\ne\nthe\nnext\nday\noffline") }
      package static var lengthIsLast: WordList { WordList("later\nin\nand\nlong") }
      package static var lengthVerbs: WordList { WordList("was\nwere\nwent\npassed\nelapsed\nof\nhad") }
      package static var events: WordList { WordList("outage\nincident\nimpact\ndisruption\ndowntime") }
      package static var eventStarts: WordList { WordList("begin\nbegan\nstart") }
      package static var eventEnds: WordList { WordList("end\nover\nresolved") }
      package static var summaryTitles: WordList { WordList("summary\noverview\nimpact") }
      package static var lastedWords: WordList { WordList("it\nthe\nthis\nincident\noutage\nevent\ndisruption\nlasted\nabout\nfor\nin\nall\ntotal\na\nof\nalmost\nnearly\nover\njust\nunder") }
      package static var downStates: WordList { WordList("down\nunavailable\noffline\nunreachable") }
      package static var labelNoise: WordList { WordList("service\nservices\nat\non\ntime\ndate\nand\nutc\ngmt\nthe\nof\nincident\noutage\nimpact\nevent\ntotal\nat\nfirst\ninitial\nfault\nfailure\nalarm\nproblem\ndisturbance\ncase") }
      package static var startLabels: WordList { WordList("opened\nstart\nstarted\nstarts\nbegan\nbegin\nbeginning\nonset\noccurred\nhappened") }
      package static var endLabels: WordList { WordList("end\nended\nends\nfinish\nfinished") }
      package static var repairLabels: WordList { WordList("resolved\nrecovered\nrestored\nresolution\nrecovery\nreopened\ncleared") }
      package static var mitigationLabels: WordList { WordList("mitigated\nmitigation\ncontained") }
      package static var detectionLabels: WordList { WordList("detected\ndetection") }
      package static var detectedEndLabels: WordList { WordList("end\nended") }
      package static var beforeFieldTime: WordList { WordList("at\non") }
      package static var behindFieldTime: WordList { WordList("local\ntime\nutc\non") }
      package static var timelineTitles: WordList { WordList("timeline\ntime line\nchronology\nsequence of events\nmain events\nkey events\ncourse of events\nincident log\nlog of events") }
      package static var timelineWholeTitles: WordList { WordList("what happened\nsequence\nevents\nevent log") }
      package static var elapsedHours: WordList { WordList("h\nhr\nhrs\nhour\nhours") }
      package static var elapsedOther: WordList { WordList("s\nsec\nseconds\nd\nday\ndays") }
      package static var countedDays: WordList { WordList("day") }
      package static var laterDays: WordList { WordList("next day\nthe next day\nfollowing day\nthe following day\nday after\nthe day after\nnext morning\nthe next morning") }
      package static var responseLabels: WordList { WordList("acknowledged\nacknowledgement\ndeclared\nescalated\nnotified\ninformed\ndispatched\nattended") }
      package static var fixLabels: WordList { WordList("repaired\nfixed\nmended\nreplaced\ndeployed\npatched") }
      package static var timeToDetect: WordList { WordList("detect\ndetection\ndiscover\ndiscovery\nnotice\nttd\nmttd") }
      package static var timeToRespond: WordList { WordList("respond\nresponse\nacknowledge\nacknowledgement\ntta\nmtta") }
      package static var timeToRepair: WordList { WordList("repair\nfix\nmitigate\nmitigation\ncontain\ncontainment\nttm\nmttm") }
      package static var timeToRecover: WordList { WordList("recover\nrecovery\nresolve\nresolution\nrestore\nrestoration\nttr\nmttr") }
      package static var detectionWords: WordList { WordList("reports\nreport\nreported\nnotices\nsees\nseen\nfires\ndetects\ncomplains\ncomplaint\nnoticed\ndetected\nalerted\nalert\nalarm\npaged\npage\npager\ndiscovered\nspotted") }
      package static var recoveryWords: WordList { WordList("healthy\nworking\nstable\nrunning\nreopened\ncloses\nends\nback\nrecovered\nrestored\nresolved\nfixed\nmended\nrepaired\nnormal\nended\nover\nclosed") }
      package static var reportLabels: WordList { WordList("received\nreported\nreport\nnoticed\ndiscovered\nraised\nalerted\nspotted\nseen") }
      package static var closingLabels: WordList { WordList("closed") }
      package static var tookWords: WordList { WordList("took\nlasted\nneeded") }
      package static var detectedVerbs: WordList { WordList("noticed\ndetected\nspotted\ndiscovered") }
      package static var detectionTellers: WordList { WordList("we\nit\nthey\nthis\nstaff") }
      package static var verbObjects: WordList { WordList("it\nthis\nonly\njust") }
      package static var timeColumns: WordList { WordList("date\ntime\nwhen\nday") }
      package static var eventColumns: WordList { WordList("event\nevents\nmilestone\nmilestones\naction\nactions\nwhat happened\nstep\nstage\ndescription\nactivity\nentry\nwhat") }
      package static var lengthBehind: WordList { WordList("after\non the same day after\nthe same day after\nthat day after\nthat is after\ni e after\nonly after\nbut only after") }
      package static var lengthLater: WordList { WordList("later") }
      package static var beforeLater: WordList { WordList("that is\ni e\nonly\njust\nsome\nabout\nor") }
      package static var toldStarts: WordList { WordList("offline\ndown\nbegan\nstarted\nfailed\nstopped\ndark") }
      package static var beforeFirstDay: WordList { WordList("from\nsince") }
      package static var timeToTails: WordList { WordList("counted\nmeasured\nfrom\nsince\nafter") }
    }
    package enum Labels {
      package static var labels: WordList { WordList("section\nsections\nchapter\nchapters\npart\nparts\narticle\narticles\nclause\nclauses\nappendix\nannex\nannexes\nexhibit\nfigure\nfigures\nfig\nfigs\ntable\ntables\nchart\ncharts\nbox\npage\npages\np\npp\nline\nlines\nrow\nrows\ncolumn\ncolumns\ncell\nfootnote\nfootnotes\nnote\nnotes\nparagraph\nparagraphs\npara\nversion\nversions\nv\nver\nrelease\nbuild\nrevision\nrev\nport\nports\nerror\nerrors\ncode\ncodes\nstatus\nexit\nhttp\nhttps\nissue\nticket\ntickets\nbug\npr\nmr\ncase\nno\nnos\nnumber\nnumbers\nitem\nitems\nstep\nsteps\nphase\nphases\nstage\nstages\ntier\nlevel\nlevels\npriority\nseverity\nsev\ns\ngrade\nclass\ntype\ngroup\noption\nscenario\nquestion\nq\nrequest\nid\nroom\nfloor\nbuilding\nunit\nblock\ndistrict\nzone\nroute\nhighway\nflight\ngate\nchannel\napartment\nsuite\nrfc\niso\ncve\nkep\nsig\nwg\npep\njira\nsprint\niteration\nmilestone\nday\nweek\nmonth\nyear\nquarter\nhalf\nperiod\nround\nseason\nepisode\nvolume\nvol\ntrack\nlane\nslide\ngoal\nobjective\nprinciple\nrule\nrequirement\ntest\nnode\nshard\nhost\nserver\nfinding\nrecommendation\nobservation\naction\nlot\nbatch\ncohort\ngeneration\ngen\nmark\nmodel\npython\njava\nwindows\nkubernetes\nedition\nact\nresolution\ndirective\nregulation\norder\nprotocol\nschedule") }
      package static var abbreviatedLabels: WordList { WordList("ext\nno\nnos\nfig\nfigs\nsec\nch\nvol\np\npp\nart\ncl\npara\nex\nver\nrev\nv\nref\neq") }
      package static var openers: WordList { WordList("a\nan\nthe\nthis\nthese\nthose\nof\nin\non\nat\nby\nfor\nfrom\nto\nwith\nand\nor\nbut\nso\nas\nif\nabout\nafter\nall\nalmost\nalso\nalthough\nanother\napproximately\naround\nbecause\nbefore\nbelow\nbetween\nboth\ncirca\ndespite\nduring\neach\nevery\nexactly\nfewer\nfollowing\ngiven\nhere\nhowever\nincluding\njust\nlast\nless\nmore\nmost\nnearly\nnext\nno\nnot\nnow\nonce\nonly\nour\nout\nover\npast\nper\nroughly\nsince\nsome\nstill\nsuch\nthan\nthat\ntheir\nthen\nthere\nthey\nthrough\ntoday\ntotal\nunder\nuntil\nup\nwe\nwell\nwhen\nwhere\nwhile\nwithin\nwithout\nyes\nyou\nyet\nis\nare\nwas\nwere\nhas\nhave\nhad") }
      package static var unitSymbols: WordList { WordList("kb\nmb\ngb\ntb\npb\nkib\nmib\ngib\ntib\nkw\nmw\ngw\ntw\nkwh\nmwh\ngwh\ntwh\nhz\nkhz\nmhz\nghz\nmbps\ngbps") }
      package static var beforeFractions: WordList { WordList("of\nis\nwas\nare\nwere\nto\nfrom\nat\naverage\naveraged\nscore\nscored\nreached\nequals\ntotalled\ntotaled") }
      package static var headingWords: WordList { WordList("Appendix\tappendix\nAPPENDIX\tappendix\nAnnex\tappendix\nANNEX\tappendix\nPart\tpartWord\nPART\tpartWord\nChapter\tchapterWord\nCHAPTER\tchapterWord\nSection\tsectionWord\nSECTION\tsectionWord") }
    }
    package enum Nouns {
      package static var functionWords: WordList { WordList("a\nan\nthe\nthis\nthat\nthese\nthose\nand\nor\nnor\nbut\nso\nyet\nif\nthen\nthan\nas\nat\nby\nfor\nfrom\nin\ninto\nof\noff\non\nonto\nout\nover\nper\nto\nup\nupon\nvia\nwith\nwithin\nwithout\nabout\nabove\nacross\nafter\nagainst\nalong\namong\naround\nbefore\nbehind\nbelow\nbetween\nbeyond\ndespite\ndown\nduring\nexcept\nnear\nsince\nthrough\nthroughout\ntill\ntoward\ntowards\nunder\nuntil\nis\nare\nwas\nwere\nbe\nbeen\nbeing\nam\nhas\nhave\nhad\nhaving\ndo\ndoes\ndid\ndone\ndoing\ncan\ncould\nmay\nmight\nmust\nshall\nshould\nwill\nwould\nnot\nno\nit\nits\nthey\nthem\ntheir\nhe\nhim\nhis\nshe\nher\nwe\nus\nour\nyou\nyour\ni\nmy\nme\nwho\nwhom\nwhose\nwhich\nwhat\nwhen\nwhere\nwhy\nhow\nthere\nhere\nall\nany\nboth\neach\nevery\neither\nneither\nsome\nsuch\nother\nothers\nanother\nsame\nmore\nless\nfewer\nmost\nleast\nmuch\nmany\nfew\nseveral\nonly\njust\nalso\ntoo\nvery\neven\nstill\nagain\nalready\nnow\never\nnever\nalways\noften\nwent\ncame\ngot\ngave\nmade\ntook\nrose\nfell\ngrew\nmet\nheld\nleft\nled\nsaw\nran\nbegan\nbecame\nremain\nremained\nrequire\nrequired\nversus\nvs\nplus\nminus\npercent\npct\npp\npm\netc\nbecause\nwhile\nalthough\nthough\nwhereas\nonce\nwhether\napart\ninstead\ntogether\nago\nlater\nearlier\nonwards\nrespectively\ncompared\nincluding\nexcluding") }
      package static var irregular: WordList { WordList("people\tperson\npersons\tperson\nchildren\tchild\nmen\tman\nwomen\twoman\nstaff\tstaff\npersonnel\tpersonnel\npolice\tpolice\ncriteria\tcriterion\nanalyses\tanalysis\ncrises\tcrisis\nbases\tbasis\nseries\tseries\nspecies\tspecies\naircraft\taircraft\nhalves\thalf\nlives\tlife\nshelves\tshelf\nfeet\tfoot\nteeth\ttooth\nmice\tmouse\nindices\tindex\nvertices\tvertex\nappendices\tappendix\nphenomena\tphenomenon\nstatuses\tstatus\nviruses\tvirus\ncampuses\tcampus\nbonuses\tbonus\nbuses\tbus\ncensuses\tcensus\nfocuses\tfocus\ngases\tgas\ncaches\tcache\nheadaches\theadache\nhypotheses\thypothesis\nsynopses\tsynopsis\ntheses\tthesis\naxes\taxis\nmovies\tmovie\ncookies\tcookie\ndies\tdie\nties\ttie\nlies\tlie\npies\tpie\nhouseholds\thousehold\nheroes\thero\nechoes\techo\nvetoes\tveto\npotatoes\tpotato\ntomatoes\ttomato\ncargoes\tcargo\nvolunteers\tvolunteer") }
      package static var notPlural: WordList { WordList("is\nwas\nhas\ndoes\nthis\nits\nus\nyes\nplus\nversus\nacross\nless\nunless\nalways\ntowards\nbesides\nnews\nthus\nperhaps\nsometimes\nafterwards\nwhereas\ngross\nas\nalias\nbias\ncanvas\nchaos\nbasis\nprocess\naccess\nsuccess\naddress\nprogress\nbusiness\nclass\nloss\npass\ncross\npress\nstress\nstatus\nbus\nvirus\nfocus\nbonus\ncampus\ncensus\nanalysis\ncrisis\nseries\nlens\ngas\natlas\naxis\ncorpus\nconsensus\nvs\nhis\nhers\nours\ntheirs\nyours\nregardless\nnevertheless\ndoubtless\nnonetheless\nexpress\nremains\nincludes\nrequires\nneeds\nmeans\nseems\nbecomes\ngoes\ntakes\nmakes\ngives\nshows\nuses\nallows\nindoors\noutdoors\noverseas\nupstairs\nupwards\ndownwards\nonwards\nforwards\nbackwards\nthanks") }
      package static var singulars: WordList { WordList("accident\naction\nactivity\nagency\nagreement\nalarm\nalert\nallegation\namendment\napp\nappeal\napplication\napprover\narticle\nassessment\nattack\naudit\nauthor\naward\nblocker\nbreach\nbriefing\nbug\nbuilding\ncampaign\ncandidate\ncase\ncentre\ncenter\nchange\ncharge\nchild\ncity\nclaim\nclient\nclinic\ncluster\ncolleague\ncommittee\ncompany\ncomplaint\nconcern\nconference\ncontract\ncontributor\ncontroller\ncountry\ncourse\ncustomer\ndaemon\ndatabase\ndataset\ndeath\ndecision\ndefect\ndelay\ndeliverable\ndepartment\ndeployment\ndeveloper\ndirector\ndisk\ndistrict\ndocument\ndonor\ndriver\nemail\nemployee\nemployer\nengineer\nenhancement\nerror\nevent\nexception\nexercise\nexpert\nfacility\nfailure\nfamily\nfarm\nfeature\nfile\nfinding\nfire\nfix\nform\ngrant\ngroup\nhearing\nhospital\nhouse\nhousehold\nincident\nindividual\ninitiative\ninjury\ninquiry\ninspection\ninspector\ninstance\ninstitution\ninterview\ninvestigation\nissue\nitem\njournal\njudge\nlawyer\nleader\nlead\nlesson\nletter\nlicence\nlicense\nlocation\nmachine\nmaintainer\nmanager\nmeasure\nmeeting\nmember\nmessage\nmilestone\nminister\nmission\nmodel\nmodule\nnode\nnurse\nobject\nobjective\noffice\nofficer\nomission\noperator\norder\norganisation\norganization\noutage\nowner\npaper\nparticipant\npartner\npatch\npatient\npayment\npenalty\npermit\nperson\npetition\npilot\nplan\nplatform\npolicy\nposition\npost\npractice\nproblem\nprocedure\nprogramme\nprogram\nproject\nproposal\nprosecution\nprovider\nprovince\npublication\npupil\nquery\nquestion\nrecommendation\nrecord\nreferral\nregression\nrelease\nreplica\nreport\nrequest\nrequirement\nresignation\nresource\nresponse\nreview\nreviewer\nrider\nrisk\nroad\nroom\nroute\nrule\nsample\nschool\nseat\nsection\nseminar\nserver\nservice\nsession\nshipment\nsite\nspeaker\nsponsor\nstandard\nstate\nstation\nstep\nstudent\nstudy\nsubproject\nsubmission\nsubscription\nsurvey\nsystem\ntarget\ntask\nteacher\nteam\ntechnician\ntemplate\ntenant\ntest\ntheme\nticket\ntool\ntopic\ntown\ntrainee\ntraining\ntransaction\ntrial\nunit\nuniversity\nupdate\nupgrade\nuser\nvacancy\nvehicle\nvendor\nvillage\nviolation\nvisit\nvisitor\nvolume\nvolunteer\nvote\nvulnerability\nwarning\nwebsite\nweek\nwitness\nwoman\nman\nworker\nworkshop\nyear\nmonth\nday\nhour\nminute\nsecond") }
      package static var gerunds: WordList { WordList("meeting\ntraining\nhearing\nbriefing\nbuilding\nfinding\nfiling\nwarning\nbooking\nopening\nlisting\nsitting\nrecording\nposting\ndrawing\npainting\nrating\nsetting\nstring\nring\nspring\nthing\nfeed\nneed\nseed\nbed\nshed") }
      package static var measures: WordList { WordList("second\nminute\nhour\nday\nweek\nmonth\nyear\nmile\nmeter\nmetre\nkilometer\nkilometre\nperson\nmember\npoint\npercent\ndollar\neuro\npound\ninch\nfoot\nbyte\nbit\nkm\ncm\nmm\nkg\nml") }
      package static var adjectiveEndings: WordList { WordList("ed\ning\nly\nful\nous\nable\nible\nive\nal\nic") }
      package static var esEndings: WordList { WordList("sses\nshes\nches\nxes\nzzes") }
    }
    package enum Numbers {
      package static var units: WordList { WordList("zero\t0\none\t1\ntwo\t2\nthree\t3\nfour\t4\nfive\t5\nsix\t6\nseven\t7\neight\t8\nnine\t9\nten\t10\neleven\t11\ntwelve\t12\nthirteen\t13\nfourteen\t14\nfifteen\t15\nsixteen\t16\nseventeen\t17\neighteen\t18\nnineteen\t19\ntwenty\t20\nthirty\t30\nforty\t40\nfifty\t50\nsixty\t60\nseventy\t70\neighty\t80\nninety\t90") }
      package static var scales: WordList { WordList("thousand\t1000\nmillion\t1000000\nbillion\t1000000000\ntrillion\t1000000000000") }
      package static var suffixes: WordList { WordList("bn\t1000000000\nmn\t1000000\nmln\t1000000\ntn\t1000000000000") }
      package static var letters: WordList { WordList("m\t1000000\nb\t1000000000\nt\t1000000000000") }
      package static var determiners: WordList { WordList("the\nits\ntheir\nour\nhis\nher\nthis\nthat") }
      package static var ordinals: WordList { WordList("first\t1\nsecond\t2\nthird\t3\nfourth\t4\nfifth\t5\nsixth\t6\nseventh\t7\neighth\t8\nninth\t9\ntenth\t10\neleventh\t11\ntwelfth\t12") }
      package static var ordinalEndings: WordList { WordList("st\nnd\nrd\nth") }
      package static var currencies: WordList { WordList("usd\t$\ndollar\t$\ndollars\t$\neur\t€\neuro\t€\neuros\t€\ngbp\t£\ncny\tCNY\nrmb\tCNY\nyuan\tCNY\njpy\tJPY\nyen\tJPY\nchf\tCHF\ninr\tINR\nrupees\tINR\naud\tAUD\ncad\tCAD\nhkd\tHKD\nkrw\tKRW\nsgd\tSGD\nsek\tSEK\nnok\tNOK\ndkk\tDKK\nnzd\tNZD") }
      package static var letterSigns: WordList { WordList("rs\tINR") }
      package static var dollars: WordList { WordList("us\t$\nusd\t$\na\tAUD\nau\tAUD\nc\tCAD\nca\tCAD\nhk\tHKD\ns\tSGD\nnz\tNZD") }
      package static var signs: WordList { WordList("$\t$\n€\t€\n£\t£\n¥\t¥\n￥\t¥\n₹\tINR\n₩\tKRW") }
      package static var beforeOne: WordList { WordList("no\nthe\nthis\nthat\neach\nany\nevery\nsome\nanother\nwhich\nonly\nsomeone\nnot\nlast\nnext\nfirst\nother\ngood\nbad\nbig\nnew\nold\nright\nwrong") }
      package static var wholes: WordList { WordList("the\nour\nits\ntheir\nthese\nthose\nall\nhis\nher\nmy\nyour") }
      package static var comparing: WordList { WordList("as\nhigher\nlower\nmore\ngreater\nlarger\nfaster\nless\nfewer\nbigger\nbetter\nslower\nlonger\nthat\nwhat\nthe\nits\ntheir") }
      package static var fractions: WordList { WordList("halves\nthirds\nquarters\nfourths\nfifths\nsixths\nsevenths\neighths\nninths\ntenths") }
      package static var dollarWords: WordList { WordList("us\nusd\ndollars\ncad\naud") }
      package static var approximationsBefore: WordList { WordList("no more than\tunder\nnot more than\tunder\nno less than\tover\nnot less than\tover\nno fewer than\tover\nin excess of\tover\nless than\tunder\nfewer than\tunder\nlower than\tunder\nmore than\tover\ngreater than\tover\nhigher than\tover\nup to\tunder\nat most\tunder\nclose to\tabout\nat least\tover\nupwards of\tover\njust under\tunder\njust over\tover\nabout\tabout\napproximately\tabout\napprox\tabout\naround\tabout\nroughly\tabout\ncirca\tabout\nsome\tabout\nnearly\tunder\nalmost\tunder\nunder\tunder\nbelow\tunder\nover\tover\nabove\tover\nexceeding\tover") }
      package static var approximationsBehind: WordList { WordList("or so\tabout\nor more\tover\nor above\tover\nand above\tover\nor less\tunder\nor fewer\tunder") }
      package static var joiners: WordList { WordList("and\nplus") }
      package static var loneNumbers: WordList { WordList("a\t1\nan\t1\none\t1\ntwo\t2\nthree\t3\nfour\t4\nfive\t5\nsix\t6\nseven\t7\neight\t8\nnine\t9\nten\t10\neleven\t11\ntwelve\t12") }
    }
    package enum Periods {
      package static var beforePeriod: WordList { WordList("from\nbetween\non\noutage\nincident\ndowntime\ndisruption\nwindow") }
      package static var beforeLength: WordList { WordList("lasting\nfor\na\ntotal\nof\nduration\nabout\napproximately\naround\nroughly\nor\nnearly\nalmost\nover\nexactly\nthat\nis\ni\ne\nin\nall\njust\nunder\nmore\nthan\nless\nat\nleast\nmost\nup\nto\non\nthe\nnext\nfollowing\nsame\nday\nmorning\nnight\nlocal\npacific\neastern\ncentral\nmountain\ntime") }
      package static var next: WordList { WordList("next\nfollowing") }
      package static var nextNouns: WordList { WordList("day\nmorning\nnight") }
      package static var beforeDays: WordList { WordList("from") }
      package static var daysBeforeLength: WordList { WordList("a\ntotal\nof\nlasting\nfor\nabout\nor\nthat\nis\ni\ne\nin\nall") }
      package static var timeMarks: WordList { WordList("am\npm\nutc\ngmt\nz\ncet\ncest\nbst") }
      package static var zoneCapitals: WordList { WordList("EST\nEDT\nPST\nPDT\nCST\nCDT") }
      package static var timeChanges: WordList { WordList("moved\nbrought\nchanged\nshifted\nrescheduled\ncorrected\nupdated\nrevised\nback\nforward\nset\nput") }
      package static var inclusive: WordList { WordList("up\nand\nincluding") }
      package static var pauses: WordList { WordList("break\nbreaks\nlunch\nrecess\npause\npauses\ninterval\nintervals\nintermission\nadjourned") }
      package static var joints: WordList { WordList("to\nuntil\ntill\nthrough") }
      package static var seasons: WordList { WordList("school\nseason\nacademic\nterm\nwinter\nfinancial\nfiscal") }
      package static var wholePeriods: WordList { WordList("covers\ncovered\ncovering\nreport") }
      package static var future: WordList { WordList("will\nnext\ndue\nis\nare\nby\nplanned") }
      package static var past: WordList { WordList("was\nwere\nbegan\nended\nmet\nhad\ntold\nfailed") }
      package static var dateChanges: WordList { WordList("moved\nbrought\nchanged\nshifted\nadvanced\nrescheduled\ncorrected\nupdated\nrevised\nback") }
      package static var beforeLongPeriod: WordList { WordList("from\nbetween\nthe\nperiod\nof\non") }
      package static var behindLongPeriod: WordList { WordList("a\nthe\nperiod\nspan\ntotal\nof\nlasting\nfor\nabout\nor\nthat\nis\ni\ne\nin\nall\nsome\ntook\nlasted") }
      package static var beforeTimeLimits: WordList { WordList(" by \n until \n till \n before \n after \n since ") }
      package static var scoreWords: WordList { WordList("won\nwin\nwins\nlost\nloses\nbeat\nbeats\nbeaten\nscore\nscored\nscores\ngoal\ngoals\npoint\npoints\nmatch\ngame\ngames\nset\nhalf\nratio\nratios\nmix\nmixed\nmixture\nodds\nverse\npsalm\nchapter") }
      package static var longUnits: WordList { WordList("week\t700\nmonth\t3044\nyear\t36525\ndecade\t365250") }
      package static var appositions: WordList { WordList("down for\nout for\nclosed for\nshut for\noffline for\nunavailable for\noff for\nlasted\nlasting\nit took\nwhich took\na total of\nperiod of\nover these\nthese\nin all") }
      package static var thesePeriods: WordList { WordList("over these \nduring these \nin these \nover those \nthese \nin all these ") }
      package static var beforePlainTimes: WordList { WordList(" at \n by \n from \n until \n till ") }
      package static var behindPlainTimes: WordList { WordList("and\nor\nhours\nhrs\nhour\nlocal\nutc\nz\nwith\nwhen\nthe\nto\nby\non\nin\nafter\nbefore\na\nan\nbut\nfor\nhe\nshe\nwe\nthey\nit") }
      package static var beginLabels: WordList { WordList("begin\nbegins\nbeginning\nstart\nstarted\nstarts\nopened\nopening\nfrom\ntime of start\nstart time\nbegin of meeting\nstart of meeting") }
      package static var endLabels: WordList { WordList("end\nends\nended\nfinish\nfinished\nclosed\nclose\nclosing\nto\ntime of end\nend time\nend of meeting") }
      package static var meetingNouns: WordList { WordList("meeting\nsession\nassembly\nhearing\nworkshop\nsitting") }
      package static var meetingLengths: WordList { WordList("lasted\ntook\nafter\nwas over after\nended after\nlasted for\nclosed after") }
      package static var timeLabels: WordList { WordList("time\ntimes\nhours\nduration\nwhen") }
      package static var periodOpenings: WordList { WordList("from\nbetween") }
    }
    package enum References {
      package static var sectionWords: WordList { WordList("sections\nsection\nsect.\nsec.\nchapters\nchapter\n§§\n§") }
      package static var otherPapers: WordList { WordList("act\nacts\nlaw\nlaws\ncode\nregulation\nregulations\nstatute\ncontract\nagreement\nmanual\nhandbook\nstandard\nstandards\nguide\nguidance\nguidelines\npolicy\ncharter\nconstitution\nrfc\niso\nrules\nlease\nbylaws\nlicence\nlicense\ntreaty\ndirective\nplan\nusc\nu.s.c\ncfr\nrunbook\nstatement\nchapter\nordinance\nbill\nbook\nvolume\nspecification\ndeed\nconvention") }
      package static var sectionJoints: WordList { WordList(" and \n or \n to \n, \n–\n-") }
      package static var ourSections: WordList { WordList(" of this\n of the report\n of our") }
      package static var theirSections: WordList { WordList(" of \n in \n from \n’s\n's") }
      package static var pointers: WordList { WordList("see\ncf.\nin\nalso\nrefer\nand") }
      package static var labels: WordList { WordList("tables\ttable\ntable\ttable\nfigures\tfigure\nfigure\tfigure\nfigs.\tfigure\nfig.\tfigure\nfigs\tfigure\nfig\tfigure\nmaps\tmap\nmap\tmap\nplates\tplate\nplate\tplate\nphotographs\tphotograph\nphotograph\tphotograph\nphotos\tphotograph\nphoto\tphotograph\ndiagrams\tdiagram\ndiagram\tdiagram\nappendices\tappendix\nappendix\tappendix\nannexes\tannex\nannex\tannex\nexhibits\texhibit\nexhibit\texhibit\ncharts\tchart\nchart\tchart\npictures\tpicture\npicture\tpicture\nimages\timage\nimage\timage\ngraphs\tgraph\ngraph\tgraph\nboxes\tbox\nbox\tbox") }
      package static var labelJoints: WordList { WordList(", and \n and \n or \n to \n & \n, \n–\n-") }
      package static var ourLabels: WordList { WordList("this\nour\nthe present\nthe report") }
      package static var theirLabels: WordList { WordList(" of \n in \n from \n on page ") }
      package static var owners: WordList { WordList("’s \n's \ns' \ns’ \nits \ntheir \nhis \nher \nwhose ") }
      package static var labelPointers: WordList { WordList("see \ncf. \n in \n to ") }
      package static var ownLabels: WordList { WordList("finding\nrecommendation\nobservation\nissue\nstep\nrisk\nobjective\ngoal\nlesson\nrequirement\nconclusion\nmeasure\ntheme\npriority\nhypothesis\nprinciple") }
      package static var ownLabelTitles: WordList { WordList("findings\tfinding\nrecommendations\trecommendation\nobservations\tobservation\nissues\tissue\nsteps\tstep\nrisks\trisk\nobjectives\tobjective\ngoals\tgoal\nlessons\tlesson\nrequirements\trequirement\nconclusions\tconclusion\nmeasures\tmeasure\nthemes\ttheme\npriorities\tpriority\nhypotheses\thypothesis\nprinciples\tprinciple\nlessons learned\tlesson\nlessons learnt\tlesson") }
      package static var ownLabelElsewhere: WordList { WordList(" of the \n of our previous\n of last\n in the 20\n of 20\n in last\n from ") }
      package static var numberColumns: WordList { WordList("id\nno\nno.\nnumber\n#\nref\nref.\nreference\ncode\nfinding no.\nitem no.") }
      package static var sourceTitles: WordList { WordList("references\nbibliography\nsources\nworks cited\nnotes and references") }
      package static var itemJoints: WordList { WordList("and\nor\nto\n&") }
      package static var contentsTitles: WordList { WordList("contents\ntableofcontents\ntoc\ninthisreport\noutline") }
      package static var labelSpans: WordList { WordList("to\nthrough\n–\n-\n—") }
      package static var labelPlaces: WordList { WordList("below\nabove\nfollowing\nnext\nopposite\noverleaf\npreceding\nthis\nthese\naccompanying\non the right\non the left") }
      package static var ordinals: WordList { WordList("first\t1\nfirstly\t1\nsecond\t2\nsecondly\t2\nthird\t3\nthirdly\t3\nfourth\t4\nfourthly\t4\nfifth\t5\nfifthly\t5\nsixth\t6\nsixthly\t6\nseventh\t7\nseventhly\t7") }
      package static var plainCodes: WordList { WordList("A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nR\nS\nT\nU\nV\nW\nX\nAI\nRA\nREC\nOBS\nNC\nFI\nMA") }
      package static var otherReports: WordList { WordList("report\nreview\nstudy\npaper\nedition\nsurvey\nthesis\narticle\nassessment") }
      package static var bodyKinds: WordList { WordList("union\ntrust\ncouncil\nlibrary\nschool\ncollege\nuniversity\nhospital\nclinic\nsociety\nclub\nassociation\nfoundation\nmuseum\nbrewery\ndistillery\nairport\nauthority\nplaygroup\nnursery\ncharity\ncompany\nlimited\nltd\ncooperative\nco-operative\ncommittee\ninstitute\nacademy\nchurch\nparish\nbank\nhotel\nfarm\nward\nplc\nsanctuary\nshelter\npower\nwater\nenergy\ntransport\nhomes\ncommissioners\nform\nboard\ndistrict\nborough\ncounty\noffice\nagency\npartnership\ngroup\nfederation\nfund\ntheatre\norchestra\nchoir") }
      package static var bodyVerbs: WordList { WordList("thanks\nthank\nemploys\nemploy\nserves\nshould\nwishes\naims\nproposes\nacknowledges\nis grateful\nis committed\nhas failed to\nis a registered\nwould like to\npublishes this\nremains committed\nlooks forward") }
      package static var bodySpeakers: WordList { WordList("the board of \nthe trustees of \nthe governors of \nthe directors of \nthe council of \nthe management of \nstaff at \nstaff of \nmembers of \nthe board of the \nthe trustees of the \nthe governors of the \nthe directors of the \nthe management of the ") }
      package static var speakerVerbs: WordList { WordList("meets\nmeet\nmet\nconfirms\nconfirm\nsay\nsays\napproves\napprove\ncertifies\ncertify\ndeclare\ndeclares\nreport\nreports\nthanks\nthank\nwishes\nwish\nbelieves\nbelieve\naccepts\naccept\nrecommends\nrecommend\nis satisfied\nare satisfied\nis pleased\nare pleased\npresents\npresent\nhas considered\nhave considered") }
      package static var bodyKindsBefore: WordList { WordList("municipality\ncity\ntown\ncounty\nborough\ndistrict\nparish\nuniversity\nport\ndiocese\nprovince\ncanton") }
      package static var ownBodyVerbs: WordList { WordList("has\nhad\nis\nwas\nwill\nplans\nintends\ncontinues\nremains\nended\nspent\nreceived\nrecorded\nruns\noperates\noffers\nprovides\nowns\nkeeps\nachieved\ncomplies\ndoes\ncannot\ncounted\nemployed\nclosed the year\nlooks back\nconfirms\nundertakes\ncarried out\nreports\nmaintains\ntaught\ntreated\nserved\nwelcomed\nproduced\npublished\ntrained\nhosted\nheld") }
      package static var ownBodyPlaces: WordList { WordList("on behalf of \non behalf of the \ncommissioned by \ncommissioned by the \nengaged by \nengaged by the \nthe management of \nthe management of the \nthe board of \nthe board of the \nthe staff of \nthe staff of the \nthe employees of \nthe employees of the \nthe trustees of \nthe trustees of the \nthe auditors of \nthe accounts of \nthe accounts of the \nthe finances of \nthe finances of the \nthe annual meeting of \nthe annual meeting of the \nprepared for \nprepared for the ") }
      package static var bodyTrust: WordList { WordList(" for its trust\n for the trust\n for their trust\n for its confidence\n for the confidence\n for commissioning\n for the commission\n for the good cooperation\n for its cooperation") }
      package static var bodyRelations: WordList { WordList(" us\n our \njoined\npartner\nneighbour\nneighbor\ntogether\nformer\nunlike\nagainst\njointly\ncooperat\nvisit\ncompar\nmerge\nexample\nsimilar\nsister\nanother\nother \nformerly\npreviously\ncompetitor\nin contrast\nrespectively\nalso ") }
      package static var signingWords: WordList { WordList("on behalf of \non behalf of the \nfor and on behalf of \nsigned for \nsigned for the ") }
      package static var nameJoints: WordList { WordList("of\nthe\nand\nfor") }
      package static var ordinalJoint: WordList { WordList("and") }
      package static var gapExplanations: WordList { WordList("omitted\nleft out\nwithdrawn\nnot used\nintentionally\ndeliberately\nreserved\nkeep their number\nkeep the number\nkept their number\noriginal number\nnumbering of the\nnumbers of the\nnumbering follows\nnumbers follow\nnumbered as in\nnumbered through\nnumbering is not\nnot consecutive\nleft blank\nvacant\nhave been dropped\nwas dropped\nwas merged\nwere merged\nhas been merged\nhas been deleted\nwas deleted\nwere deleted") }
      package static var gapNumbers: WordList { WordList("numbers\nnumbering\nnumbered\nnumber \nno. \nitem \nitems \nsection \nsections \nchapter \nquestion \nquestions \nfinding \nfigure \ntable \nrecommendation ") }
    }
    package enum Sentences {
      package static var neverLast: WordList { WordList("eg\nie\ncf\nvs\nviz\napprox\nincl\nresp") }
      package static var titles: WordList { WordList("mr\nmrs\nms\ndr\nprof\nst\ngen\ncol\nlt\nsgt\nrep\nsen\ngov\nhon\nrev\ncapt\nmessrs") }
      package static var beforeDigits: WordList { WordList("pop\nno\nnos\nfig\nfigs\nsec\nsecs\nvol\nch\npp\np\neq\nart\nca\nc\npara\napp\nver\nv\ntel\next\njan\nfeb\nmar\napr\njun\njul\naug\nsep\nsept\noct\nnov\ndec") }
      package static var openers: WordList { WordList("the\na\nan\nin\non\nat\nit\nits\nthis\nthat\nthese\nthose\nwe\nhe\nshe\nthey\ni\nyou\nthere\ntheir\nour\nhis\nher\nhowever\nbut\nand\nso\nif\nwhen\nwhile\nas\nfor\nfrom\nto\nafter\nbefore\nduring\nsince\nby\nwith\nno\nnot\nall\nboth\neach\nsome\nmost\nmany\none\ntwo\nalthough\nbecause\nalso\nthen\ntoday") }
      package static var reportKinds: WordList { WordList("report\nreview\npostmortem\npost-mortem\naudit\nevaluation\nassessment\nstatement\nanalysis") }
      package static var unfinishedWords: WordList { WordList("and\nor\nthe\na\nan\nof\nto\nin\non\nat\nby\nfor\nfrom\nwith\nbetween\nwas\nwere\nis\nare\nthat\nwhich\nas\nthan\nits\ntheir\nour\nthis\nthese\nthose\ninto\nunder\nafter\nbefore\nduring\nsince\nuntil\nper") }
      package static var wordsBeforeNumbers: WordList { WordList("table\ntables\nfigure\nfigures\nfig.\nfigs.\nfig\nsection\nsections\nchapter\nannex\nappendix\nno.\nnos.\npage") }
      package static var headingAbbreviations: WordList { WordList("etc\ninc\nltd\nco\ncorp\nplc\nno\nnos\nvs\nst\ndr\nmr\nmrs\nms\njr\nsr\nal\napprox\ndept\nest\nfig\nvol\ned\neds\ncont\ncontd\nmisc") }
    }
    package enum Statements {
      package static var rise: WordList { WordList("rise\nrises\nrose\nrisen\nrising\nincrease\nincreases\nincreased\nincreasing\ngrow\ngrows\ngrew\ngrown\ngrowing\ngrowth\nclimbed\nclimbing\nclimb\ngain\ngained\nimproved\njumped\nsurged\nwidened\nadvanced\nadvance\nexpanded\ncrept up\ngone up\ngo up\nwent up\ngoing up\nticked up\nexcess\nin excess of\nlengthened\nedged up\nhigher by\nup by\nlonger by\nuplift\nimprovement\ngain of\noverspend\noverspent\novershot\novershoots\nmajority") }
      package static var fall: WordList { WordList("fall\nfalls\nfell\nfallen\nfalling\ndecrease\ndecreases\ndecreased\ndecreasing\ndecline\ndeclines\ndeclined\ndeclining\ndrop\ndrops\ndropped\ndropping\nreduce\nreduced\nreduces\nreducing\nreduction\nslipped\ncut\nsaving\nsaved\ncame down\ncome down\nwent down\ngone down\ngoing down\nshrank\nshrunk\ntightened\nnarrowed\nslid\ndipped\nlowered\nshortened\nedged down\neased\nlower by\ndown by\nshorter by\nunderspend\nunderspent\nundershot\nshortfall\nshortage\nmissed by\nimproved\nimprovement\nlosing\nslowed\nslowing\nslows\nweakened\nmoderated\ncooled\ncontracted") }
      package static var losses: WordList { WordList("loss of\nlosses of") }
      package static var riseAtNumber: WordList { WordList("up\n+") }
      package static var fallAtNumber: WordList { WordList("down\n−") }
      package static var riseBehind: WordList { WordList("more than the\nmore than\nhigher than\nlonger than\ngreater than\nbetter than\nahead of\nabove the\nlarger than\ntoo many\nup\nmore\nhigher\nlonger\ngreater\nabove\nover budget\nover our\nover target\nover plan\nover its\nover the limit\nover the budget\nahead\nincrease\nrise\ngrowth\nbetter\nheavier\nlarger\nbigger\nfaster\ndearer\nupwards\nextra\nadditional\nin excess\nimprovement\ngain\nexcess\noverspend\ntoo many\nuplift") }
      package static var fallBehind: WordList { WordList("less than the\nfewer than the\nless than\nfewer than\nlower than\nshorter than\nbelow the\nsmaller than\ncheaper than\nshort of\nunder the budget\nunder the forecast\nunder the revised\nbehind the\ndown\nfewer\nless\nlower\nshorter\nbelow\nunder budget\nunder our\nunder target\nunder plan\ndecrease\nfall\ndecline\ndrop\nreduction\ncheaper\nsmaller\nlighter\nslower\nworse\ntoo few\nsaving\ncut\nshort\nshortfall\nbehind\nunderspend") }
      package static var riseAtEnd: WordList { WordList("over") }
      package static var fallAtEnd: WordList { WordList("under") }
      package static var by: WordList { WordList("by") }
      package static var to: WordList { WordList("to\nnow\nreaching\nreached") }
      package static var from: WordList { WordList("from") }
      package static var base: WordList { WordList("last year\nprevious year\nprior year\na year earlier\na year ago\na year before\nyear before\nyear earlier\nthe year before\nlast season\nlast quarter\nlast month\nlast week\nprevious quarter\nprevious month\nprevious week\nprevious\npreviously\nprior\nformerly\nformer\noriginally\noriginal\ncompared with\ncompared to\nat launch\nbaseline\nnormal\nlast year's\nhaving been\nhaving stood at\nhaving numbered\nhaving totalled\nhad stood at\nyears ago\nmonths ago\na month ago\na week ago\nat the start\nat the beginning") }
      package static var end: WordList { WordList("at the end\nat year end\nat the year end\nat period end\nclosing") }
      package static var net: WordList { WordList("surplus\ndeficit\nnet assets\ngross profit\noperating profit\nnet income\nnet profit\nnet loss\nheadroom\ngap\ndifference\nremaining\nspread\nnatural increase\nnatural decrease\nnatural change\nnet increase\nnet decrease\nnet change\nnet gain\nnet inflow\nnet outflow\nnet stood at\nthe net\nnet figure\nprofit before tax\nloss before tax\npre-tax profit\nnet cost\nsurplus of\ndeficit of\nprofit of\ntrade surplus\ntrade deficit\na profit of\na surplus of\na deficit of\nan excess of\na shortfall of\nan operating loss of\nan operating profit of\noperating loss\noperating deficit\noperating surplus") }
      package static var compare: WordList { WordList("than\nagainst\ncompared with\ncompared to\nversus\nvs\nas against\nas opposed to\nrelative to\ncompares with\ncompares to\ncompare with\ncompare to\nover the previous\nrather than\ninstead of\nin contrast to\noutstripped\nexceeded\nexceeds\nexceed\nexceeding\noutperformed\ncompared\ncomparison") }
      package static var part: WordList { WordList("of which\nof these\nof whom\nof them\nof those\namong them\namong these\namongst them\nof this") }
      package static var openList: WordList { WordList("key causes\nmain causes\nprincipal items\nmain items\nkey items\nprincipal\nincluding\nincluded\nincludes\ninclude\nsuch as\nfor example\ne.g\nfor instance\nnotably\nmainly\nchiefly\nespecially\nparticularly\nnamely among them\namong them\namong these\nfollowed by\nfollowed closely by\namongst them\nprincipally\namong it\namong which\namong others\nlike") }
      package static var closedList: WordList { WordList("comprising\ncomprises\ncomprised\ncomprise\nconsisting of\nconsists of\nconsisted of\nconsist of\nmade up of\nmakes up\ncomposed of\nsplit as to\ndivided as to\nshared as to\nmade up as to\nanalysed as to\nsplit into\ndivided into\ndivided between\ndivided among\nsplit between\nsplit among\nbroken down into\nbreak down as follows\nbreaks down as follows\nas follows\nnamely\nbreak down as\nbreaks down as\nbroke down as\nbreak down into\nbreaks down into\nbroke down into") }
      package static var respective: WordList { WordList("respectively") }
      package static var greater: WordList { WordList("more than the\nahead of\nabove the\nhigher than\nlarger than\nlonger than\ngreater than\nexceeded\nexceeds\nexceed\nexceeding\noutstripped\noutstrips\noutnumbered\noutnumber\noutnumbers\nsurpassed\nin excess of\nsurpassing\nsurpasses\nabove the forecast of\nwas above\nis above\nwere above\nare above\nwas higher than\nis higher than\nwere higher than\nare higher than\nis larger than\nwas larger than\nare larger than\nwere larger than\nis greater than\nwas greater than\nwere greater than\nare greater than\nis longer than\nwas longer than\nare longer than\nwere longer than") }
      package static var less: WordList { WordList("less than the\nfewer than the\nbelow the\nlower than\nsmaller than\nshorter than\nwithin the limit of\nfell short of\nshort of\nundercut\nundercutting\nwas below\nis below\nwere below\nare below\nwas lower than\nis lower than\nwere lower than\nare lower than\nis smaller than\nwas smaller than\nare smaller than\nwere smaller than\nis shorter than\nwas shorter than\nwere shorter than\nare shorter than\nfell below\nfalls below") }
      package static var beating: WordList { WordList("beating\nbeat\nbeats\nbettering\nbettered\ntopping\ntopped\noutperformed") }
      package static var missing: WordList { WordList("missing our\nmissing its\nmissing the") }
      package static var rates: WordList { WordList("rate\nshare\nproportion\npercentage\nratio\nmargin\nprevalence\ncoverage\nuptake\nturnout\npositivity\navailability\noccupancy\ncompletion\nrecall\nprecision\naccuracy") }
      package static var rateEndings: WordList { WordList("rate\nshare\nproportion\npercentage\nratio\nmargin\nprevalence\ncoverage\nuptake\nturnout\npositivity\navailability\noccupancy\ncompletion\nrecall\nprecision\naccuracy") }
      package static var growthRates: WordList { WordList("annual\ncompound\naverage\nyearly\nmonthly\nsteady\nconstant\nsame\nsimilar\nslower\nfaster\nrapid\na\ncumulative\nmean\ntrend") }
      package static var compounded: WordList { WordList("annually\nyearly\nannum\nmonthly\nquarterly\ncompound\ncompounded\nannualised\nannualized\ncagr") }
      package static var structure: WordList { WordList("by age\nby sex\nby type\nby channel\nby region\nas follows\nsources of\nbreakdown\nshared between\ndivided\nsplit\ndistribution\ncame from\ncomes from\ndominated by\nhow we spent\nof every\ncauses\nland use\nmaking up the rest\nheld as follows") }
      package static var permilleRates: WordList { WordList("birth rate\tbirth\ndeath rate\tdeath\nnatural growth rate\tgrowth") }
      package static var boundedRates: WordList { WordList("completion rate\npass rate\npassing rate\nresponse rate\nreply rate\nsuccess rate\nattendance rate\napproval rate\nacceptance rate\nretention rate\ncompliance rate\nfailure rate\nsurvival rate\nerror rate\nsatisfaction rate\naccuracy rate\nadherence rate\nvacancy rate\nunemployment rate\nemployment rate\ngraduation rate\nliteracy rate\npoverty rate\nrejection rate\nabsence rate\ndropout rate\ndrop-out rate\ndetection rate\nconversion rate\nclick-through rate\nopen rate\nparticipation rate\npositivity rate\nreadmission rate\ndefault rate\ninfection rate\nmortality rate\non-time rate\navailability\nuptime\naccuracy\nsatisfaction\nturnout\nliteracy\nabsenteeism") }
      package static var boundedWholes: WordList { WordList("respondents\nparticipants\nusers\ncustomers\nclients\nmembers\nstaff\nemployees\nstudents\npupils\nchildren\nadults\nwomen\nmen\ngirls\nboys\npatients\nvisitors\nguests\nreaders\nborrowers\nfarmers\nteachers\nparents\nworkers\nrequests\ncases\nincidents\napplications\napplicants\nhouseholds\nhomes\npopulation\ntotal\ntime\nsites\nschools\nprojects\nsamples\ntests\ndeliveries\ncalls\ntickets\nalerts\nmessages\ntransactions\nresidents\nvoters\nseats\nvote\nvotes\nelectorate\nbeneficiaries\nattendees\ninvoices\ngrants\npeople\nthem\nwhom\ntrustees\ncast\nvolunteers\nresponses\nreplies\ncomplaints\ntrips\njourneys\naudits") }
      package static var passedWholes: WordList { WordList("gdp\nincome\nrevenue\nturnover\nsales\ncapacity\nassets\nequity\nearnings\nprofit\nprofits\nsalary\npay\ndemand\nbaseline\nrate\nlevel\nvalue\nprice\ncost\ncosts\nsize\naverage\nmean\nmedian\noutput\ndisposable\nreserves\nwages\nspending\nexpenditure") }
      package static var passingRates: WordList { WordList("net\nrevenue\ndollar\nrelative\nindexed\nindex\ngross\nprice") }
      package static var covering: WordList { WordList("hit\naffected\ninfected\nflooded\ndestroyed\nkilled\nwon\npolled\ninspected\nvisited\nvaccinated\ndamaged") }
      package static var signed: WordList { WordList("profit\nprofits\nincome\nearnings\nloss\nlosses\nmargin\nmargins\nresult\nresults\nbalance\nreturn\nreturns\ncash flow\nsurplus\ndeficit\nnet\nsentiment\nscore\nscores\ntemperature\nslower\nworse\nebitda\nebit") }
      package static var outsideRates: WordList { WordList("interest rate\nunemployment rate\ninflation rate\ngrowth rate\ntax rate\nexchange rate") }
      package static var plainRates: WordList { WordList("exchange rate\nhazard ratio\nrisk ratio\nodds ratio") }
      package static var unitFactors: WordList { WordList("hour\tminute*60\ntonne\tkg*1000\nkm\tm*1000") }
      package static var whole: WordList { WordList("total\ntotals\ntotalled\ntotalling\ntotaling\nin total\nin all\naltogether\noverall total\nall together\ntogether\ncombined\nsum\nall of\ntotal of\nmaking\nbrought total\nall\ngrand total\nin aggregate") }
      package static var each: WordList { WordList("every year\nevery month\nevery week\nevery day\nevery two years\nevery quarter\nevery hour\neach\napiece\nper\naverage\naverages\naveraged\naveraging\non average\nmean\nan average of\na mean of\na week\na month\na day\na year\nan hour\na minute\na second\na quarter each\nmonthly average\nunit cost\nfor every\nper head\nper person\none for every") }
      package static var plan: WordList { WordList("plan\nplanned\nbudget\nbudgeted\ntarget\ntargets\ngoal\nexpected\nforecast\ndue\nlimit\ncapacity\nallowance\nquota\ntolerance\nstandard\ncontracted hours\nrequired\nrequirement\nobjective\nestimate\nestimated\nestablishment\nceiling\nthreshold\ncap\nbenchmark\nsector\nfloor\nminimum\nneeded") }
      package static var actual: WordList { WordList("actual\nactually\ncompleted\ndelivered\nachieved\ndone\nspent\noutturn\nraised") }
      package static var share: WordList { WordList("represent\nrepresents\nmaking up\naccounted for\naccounting for\naccount for\naccounts for\nmade up\nmake up\nmakes up\nshare\nof the total\nof all\nproportion\nrepresented\nrepresenting\npercentage") }
      package static var opening: WordList { WordList("opened with\nopens with\nstarting with\nbalance at\nbrought forward\ncarried over from\nopening\nat the start\nat start\nat the beginning\nbegan\nbegin\nstarted with\nwere open\nstood at\nopening balance\nat 1 april\nat 1 january\nat 1 july\noriginally\noriginal\ncarried forward from\non roll\ncost at\nhad\nbaseline of\nopening stock\nopened the year with\nopened the month with\nto begin with\nin stock at the start") }
      package static var incoming: WordList { WordList("became\narising\nacquired\nraised\nplaced\nsigned\npurchases\nlodged\ncame into\ndeliveries\ndonations\nfiled\naccessioned\narrivals\ntook on\nbrought in\nwon\nrestocked\nborrowed\nborrowing\nlending\nnew lending\nreceived\nreceipts\nnew\njoined\narrived\nopened\nadded\nadditions\ngained\nraised\ncame in\ndelivered\nrecruited\nappointed\nappointments\ngranted\nreferrals\ninflows\nadmitted\nadmissions\nreceptions\nregistered\ndeposits\ntaken on\ntook in\ntook delivery of\nstarted\nbought\npurchased\nincome\nrevenue\nplus\ninflow\ncharged\nhired\njoiners\nsurplus\nmore were\nbudget\ntransfers in\ntransferred in\npaid in\nmoved in\nlogged\ninherited\ncreated\nhires\nstarters\nbirths\nturnover\ngross receipts\ndrawn in\ntopped up") }
      package static var outgoing: WordList { WordList("less expenses\nless expenditure\nless costs\nless payments\nrejected\nretired\nsent\nleft over the\ngrants paid\nshed\ndeaccessioned\nrepayments\ndraw-off\nmoved on\nsettled\nlet out\nremoved\ndestroyed\nrehomed\ndeparted\ndepartures\nclosed\nresolved\nleft\nleavers\ncompleted\npayments\npaid\npaid out\nspent\nexpenditure\ndischarged\ndischarges\ndisposals\ndisposed\ndecided\nsold\nprocessed\nissued\nused\nutilised\nreleased\nresignations\noutflows\nwithdrawn\nscrapped\nconcluded\ndistributed\ndiscarded\nlost\nspoiled\nfixed\nwasted\nadministered\ncosts\nless\nminus\noutflow\ncost of sales\noverheads\ndepartures\ntaken\nfilled\nliabilities\nspent to date\ntransfers out\ntransferred out\nmoved out\nexpenses\nspending\ndrawn\ndrawn down\ndeaths\nrepaid\nwritten off\ncleared\ncancelled\ndispatched\nshipped\ntotal costs") }
      package static var closing: WordList { WordList("should have left\nhave left\nhad left\nclosed at\nended at\nended the year at\nfinished at\nfinished the year at\nclosed the year at\nclosed with\ncloses with\nfinishing with\ncarried forward\nclosing\nleaving\nleaves\nleft a\nat 30 june\nat 31 march\nat 31 december\nremain\nhas left\nwhich left\nremains\nremained\nremaining\nstill open\noutstanding\nended with\nended\nending\nat the end\nmembership stood at\nare therefore ongoing\nongoing\nunspent\nclosing balance\nso it\nfinished the month with\nstill waiting\nin the warehouse\nin hand\nin store\nin stock\nin the safe\ngave funds carried forward\nstock of\nnow stands at\nopen at end\nare free\nfree\nvacancies\ngiving a closing figure of\nhas left\ndays left\nstayed on\nstayed\nat end\nat close\nso that it\nso that they\nso that there\nso that the\nso there\nso they\nwhich leaves\nleft over\nis left\nare left\nwas left\nwere left\nstay on\nstay open\nstays\nstays on\nbalance remaining") }
      package static var negation: WordList { WordList("not\nno\nnever\nwithout\nnone\nnobody\ndid not\nfailed\nun\nnon") }
      package static var remainder: WordList { WordList("the balance\nthe remaining\nthe rest\nremaining\nthe other\nthe others\nthe remainder\nrest\noutstanding") }
      package static var fault: WordList { WordList("fault\nfaults\ndefects\nfailures\nfailed\nerrors\nbreaches\nbreached\nlate\ndamaged\nrejected") }
      package static var passing: WordList { WordList("passed\npass\non time\ncompliant\ncompliance\nmet\nintact\navailability\nreliability") }
      package static var comparable: WordList { WordList("like-for-like\nunderlying\nadjusted\norganic\nexcluding\nseasonally adjusted\nweather-corrected\nin cash terms\non unrounded figures\nunrounded\nadjusted for\nbefore rounding") }
      package static var otherPrices: WordList { WordList("in real terms\nreal-terms\nreal terms\nat constant\nconstant exchange\nconstant currency\nconstant prices\ninflation\nreal\na real\nreal increase\nreal growth\nreal fall\nreal decline\nnominal\nnominally\nin nominal terms") }
      package static var overlapping: WordList { WordList("shared between two\nshared by two\nshared with\njointly\ncounted in both\nin both\nboth\nof them twice\nthem twice\namong others\nmore than one\nmultiple answers\nmulti-code\nseveral answers\ntick all\nchoose several\nat least one\noverlap\noverlapping\nmore than one category\nrespondents could\nin all three\nunrounded\nto the nearest\nrounding\nrounded individually\ndue to rounding\nmany received") }
      package static var others: WordList { WordList("others\nother\nthe rest\nthe remainder\nthe remaining\nall other\nunknown\ndon't know\nthe final\nthe other\nelsewhere") }
      package static var andSoOn: WordList { WordList("etc\namong others\nand so on\nand others") }
      package static var qualifier: WordList { WordList("by value\nby volume\nby weight\nby area\nby length\nby cost\nby revenue\non time\nwithin\nfirst-time\nfirst time\ntimely\nmedian\nweighted") }
      package static var divideOpeners: WordList { WordList("by type of\nbroken down") }
      package static var divideClosers: WordList { WordList("by type\nby age\nby severity\nby region\nby sex\nby channel\nby size\nby category") }
      package static var pairs: WordList { WordList("women\tmen\nfemale\tmale\nboys\tgirls\nfull-time\tpart-time\nplanned\tunplanned\npublic\tprivate\ninternal\texternal\nupheld\trejected\nagreeing\tdisagreeing\nagree\tdisagree\nsaid yes\tsaid no\nintact\tdamaged\nrestricted\tunrestricted\nrural\turban\nonline\toffline\npassed\tfailed\nfirst\tsecond\nsatisfied\tdissatisfied") }
      package static var outcomes: WordList { WordList("approved\tgood\naccepted\tgood\ngranted\tgood\nmerged\tgood\nupheld\tgood\nadopted\tgood\npassed\tgood\nresolved\tgood\ncompleted\tgood\nadmitted\tgood\npaid\tgood\nrefused\tbad\nrejected\tbad\ndenied\tbad\ndismissed\tbad\nwithdrawn\tbad\ndropped\tbad\nfailed\tbad\ncancelled\tbad\nlost\tbad\npending\tbad\ndeferred\tbad\nabandoned\tbad") }
      package static var prepositions: WordList { WordList("in\nat\non\nfrom\nby\nfor\nwith\nto\nunder\nover\nof\nduring\nbetween\namong\nnear\noutside\ninside\nper\nas\nvia\nthrough") }
      package static var result: WordList { WordList("puts\nputting\nwhich puts\nworks out at\nworking out at\nequals\nequalling\nmeans\ngiving\ngives\ngive\ngave\nyielding\nwhich is\nthat is\ni.e\nie\nequivalent to\nequal to\namounting to\ntherefore\nhence\nso\nthis is\nmaking\nor\n=\na rate of\nwhich represents\nrepresenting\nresulting in\nthus\nreached\nstood at\nmeaning\namount to\nin other words\ncame to\nleaving") }
      package static var conclusions: WordList { WordList("so\nthus\ntherefore\nhence\nconsequently\naccordingly\nmakes\nmaking\ngiving\ngives\ngave\nmeaning\nmeans\nleaving\nleaves\nputs\nputting\nyielding\nwhich is\nthat is\nthis is\nthat means\ni.e\ntogether\naltogether\nbringing\nbrings\nin other words\namounting to\nworks out at\nworking out at\nwhich represents\nthis represents\nfor an") }
      package static var gaps: WordList { WordList("gap\ndifference\nadvantage\nlead\nmargin\nimprovement\ngain\nsaving\nrise\nfall\nincrease\ndecrease\ndrop\ndecline\nreduction\nloss\nheadroom") }
      package static var bases: WordList { WordList("over\non\nfrom\nagainst") }
      package static var takenUp: WordList { WordList("those\nthese\nthem") }
      package static var wholeNames: WordList { WordList("as a whole\nin all\noverall\ncombined\nbetween them") }
      package static var opposed: WordList { WordList("exports\timports\nincome\texpenditure\nreceipts\tpayments\nrevenue\texpenditure\nbirths\tdeaths\narrivals\tdepartures\ninflows\toutflows") }
      package static var nets: WordList { WordList("deficit\nsurplus\ngap\nshortfall\nbalance") }
      package static var failures: WordList { WordList("failed\nfailing\nfailure\nfail\nlate\nunsuccessful\nlost\nmissed\nabsent\nabsence\nunemployed\nunemployment\nvacant\nvacancy\nrejected\nrejection\nrefused\ndissatisfied\nincorrect\nunanswered\nunpaid\noverdue\ndefective\nfaulty\ndelayed\nwrong\nnegative\nempty\ndropout\ndowntime\nunused") }
      package static var successes: WordList { WordList("passed\npassing\npass\nsuccess\nsuccessful\nsucceeded\npunctual\ntime\nattended\nattendance\nemployed\nemployment\nfilled\noccupied\noccupancy\naccepted\nacceptance\napproved\nsatisfied\ncorrect\ncorrectly\nanswered\npaid\nmet\narrived\nsound\nright\npositive\nuptime\navailability\ncompleted\ncompletion\nused") }
      package static var ratioNames: WordList { WordList("ratio\nproportion\nodds\nproportions\nratios") }
      package static var spread: WordList { WordList("rates\nconfidence interval\nmedian\nbetween\nminimum\nmaximum\nlargest\nsmallest\nhighest\nlowest\nranged\nrange\nweighted\nstandard deviation\nrolling\npeaked\npeak\npeaking\nranging from\nranged from\nranges from\nrange from\nvarying from\nvaried from\nvaries from") }
      package static var ofWhole: WordList { WordList("of\nout of\nof every\nout of every\nout of a possible\namong\namongst\nfrom a possible\nfrom an electorate of\nin every") }
      package static var outOfWhole: WordList { WordList("out of\nout of every\nout of a possible\nfrom a possible\nfrom an electorate of") }
      package static var verbEndings: WordList { WordList("ed") }
      package static var sorts: WordList { WordList("kind\ntype\nsort\nsize\ncolour\ncolor\nvariety\nbrand\nmodel") }
      package static var joiners: WordList { WordList("and\nplus\nor\nbut\nwhile\nwhereas") }
      package static var multiples: WordList { WordList("two-and-a-half-fold\t5/2\nfive-fold\t5\nsix-fold\t6\nseven-fold\t7\neight-fold\t8\nnine-fold\t9\nten-fold\t10\nhalf as much again\t3/2\nhalf as many again\t3/2\nhalf as long again\t3/2\nhalf as large again\t3/2\ndoubled\t2\ndoubling\t2\ndouble\t2\ndoubles\t2\ntwofold\t2\ntwo-fold\t2\ntripled\t3\ntripling\t3\ntriple\t3\ntrebled\t3\ntreble\t3\nthreefold\t3\nthree-fold\t3\nquadrupled\t4\nfourfold\t4\nfivefold\t5\nsixfold\t6\nsevenfold\t7\neightfold\t8\nninefold\t9\ntenfold\t10\nquintupled\t5\nhalved\t1/2\nhalving\t1/2\nby a factor of two\t2\nby a factor of three\t3\nby a factor of four\t4\nby a factor of five\t5\nby a factor of six\t6\nby a factor of seven\t7\nby a factor of eight\t8\nby a factor of nine\t9\nby a factor of ten\t10\nhalf as many\t1/2\nhalf as much\t1/2\nhalf the\t1/2\none and a half times\t3/2\ntwo and a half times\t5/2\nthree and a half times\t7/2\nfour and a half times\t9/2") }
      package static var fractions: WordList { WordList("half\t1/2\none half\t1/2\na third\t1/3\none third\t1/3\none-third\t1/3\ntwo-thirds\t2/3\ntwo thirds\t2/3\na quarter\t1/4\none quarter\t1/4\none-quarter\t1/4\nthree-quarters\t3/4\nthree quarters\t3/4\na fifth\t1/5\none fifth\t1/5\none-fifth\t1/5\ntwo-fifths\t2/5\ntwo fifths\t2/5\nthree-fifths\t3/5\nthree fifths\t3/5\nfour-fifths\t4/5\nfour fifths\t4/5\na sixth\t1/6\none sixth\t1/6\none-sixth\t1/6\nan eighth\t1/8\none eighth\t1/8\na tenth\t1/10\none tenth\t1/10\none-tenth\t1/10\none in two\t1/2\none in three\t1/3\none in four\t1/4\none in five\t1/5\none in six\t1/6\none in eight\t1/8\none in ten\t1/10\nnine out of ten\t9/10\nnine in ten\t9/10\nseven in ten\t7/10\nthree in four\t3/4\nfour in five\t4/5\ntwo in three\t2/3\ntwo out of three\t2/3") }
      package static var numerals: WordList { WordList("one was\t1\none is\t1\none has\t1\none had\t1\none did\t1\none does\t1\none were\t1\ntwo\t2\nthree\t3\nfour\t4\nfive\t5\nsix\t6\nseven\t7\neight\t8\nnine\t9") }
      package static var samples: WordList { WordList("n\nbase\nsample") }
      package static var articles: WordList { WordList("a\nan\none") }
      package static var periods: WordList { WordList("year\nmonth\nweek\nquarter\nperiod") }
      package static var beforeNames: WordList { WordList("first\nsecond\nlast\nlatter\nother\neach\nbetter\ntop\nbottom") }
      package static var numberWords: WordList { WordList("a\nhundred\ndozen") }
      package static var points: WordList { WordList("point\t100\npoints\t100\nbasis point\t10000\nbasis points\t10000") }
      package static var measures: WordList { WordList("second\tsecond\nseconds\tsecond\ns\tsecond\nms\tms\nminute\tminute\nminutes\tminute\nmin\tminute\nhour\thour\nhours\thour\nday\tday\ndays\tday\nweek\tweek\nweeks\tweek\nmonth\tmonth\nmonths\tmonth\nyear\tyear\nyears\tyear\nkg\tkg\nkilogram\tkg\ng\tg\ntonne\ttonne\ntonnes\ttonne\nton\ttonne\ntons\ttonne\nkm\tkm\nkilometre\tkm\nkilometres\tkm\nmile\tmile\nmiles\tmile\nm\tm\nmetre\tm\nmetres\tm\nmm\tmm\ncm\tcm\nlitre\tlitre\nlitres\tlitre\nml\tml\nkb\tkb\nmb\tmb\ngb\tgb\ntb\ttb\nmb/s\tmb/s\ngb/s\tgb/s\nmw\tmw\ngw\tgw\nkwh\tkwh\nmwh\tmwh\ngwh\tgwh\nkwh/m²\tkwh/m²\nmg/m³\tmg/m³\nµg/m³\tµg/m³\nμg/m³\tµg/m³\nmg/l\tmg/l\nml/d\tml/d\n°c\t°c\nhectare\thectare\nhectares\thectare\nacre\tacre\nacres\tacre\ndegrees\tdegree\ndegree\tdegree\nha\thectare\nkm²\tkm²\nkm2\tkm²\nm²\tm²\nm2\tm²\nm³\tm³\nm3\tm³\nkt\tkt\nmt\tmt\ngl\tgl\nkl\tkl\nkw\tkw\nkwp\tkwp\ntwh\ttwh\ngj\tgj\ntj\ttj\npj\tpj\nµg/l\tµg/l\nμg/l\tµg/l\nng/l\tng/l\nppm\tppm\nppb\tppb\nhz\thz\nkhz\tkhz\nmhz\tmhz\nghz\tghz\nmbps\tmbps\ngbps\tgbps\npb\tpb\ngib\tgib\nmib\tmib\ntib\ttib\ndb\tdb\nnm\tnm\nµm\tµm\nft\tfoot\nfeet\tfoot\nlb\tlb\nlbs\tlb\ngallon\tgallon\ngallons\tgallon\nbarrel\tbarrel\nbarrels\tbarrel\nt/ha\tt/ha\nkm/h\tkm/h\nmph\tmph") }
      package static var people: WordList { WordList("person\npeople\nmember\nwoman\nman\ngirl\nboy\nchild\nadult\npupil\nstudent\nteacher\npatient\nnurse\ndoctor\nvolunteer\ntrustee\nguest\nvisitor\nresident\ntenant\nemployee\nworker\nofficer\nclient\nuser\ncustomer\nrespondent\nparticipant\napplicant\ncandidate\ndelegate\nvoter\nsinger\nplayer\nparent\ncarer\nprisoner\ntrainee\napprentice\nlearner\nstaff") }
      package static var eachWords: WordList { WordList("average\naverages\naveraged\naveraging\non average\nmean\nan average of\na mean of\nmonthly average\nmean of") }
      package static var eachPlain: WordList { WordList("each\napiece") }
      package static var comparatives: WordList { WordList("quicker\nsooner\nslower\nfaster\nbetter\nworse\nfurther\ncooler\nwarmer\nmore\nfewer\nless\nhigher\nlower\ngreater\nsmaller\nlarger\nheavier\nlighter\nlonger\nshorter\ndearer\ncheaper") }
      package static var hyphenNouns: WordList { WordList("member\nseat\nbed\nperson\nstrong\nroom\nvehicle\nschool") }
      package static var unstated: WordList { WordList("usual\nnormal\nhoped\nfeared\never\nelsewhere\nnationally") }
      package static var demonstratives: WordList { WordList("this\nthat\nthese") }
      package static var apart: WordList { WordList("earlier\nbefore\nago\nlater\nafter\nbeforehand\npreviously\nhence\nprior\nrunning") }
      package static var calendar: WordList { WordList("week\nmonth\nyear\nquarter\ndecade") }
      package static var timesNamed: WordList { WordList("year\tyear\nyearly\tyear\nannual\tyear\nannually\tyear\nmonth\tmonth\nmonthly\tmonth\nquarter\tquarter\nquarterly\tquarter\nweek\tweek\nweekly\tweek\nday\tday\ndaily\tday\nhour\thour\nhourly\thour\nminute\tminute\nsecond\tsecond") }
      package static var timesOf: WordList { WordList("year month\t12\nyear quarter\t4\nhour minute\t60\nhour second\t3600\nminute second\t60") }
      package static var folds: WordList { WordList("fold") }
      package static var fillers: WordList { WordList("a\nan\nthe\nthis\nthat\nthese\nthose\nits\nit\ntheir\nour\nhis\nher\nmy\nyour\nthere\nwhich\nwho\nwe\nthey\nthem\nus\nis\nwas\nwere\nare\nbe\nbeen\nbeing\nhas\nhave\nin\non\nat\nby\nfor\nwith\nas\ni\nthen\nalso\nonly\njust\nsome\nabout\naround\nnearly\nalmost\napproximately\nroughly\ns\nyear on year\nyear-on-year\nto date\ncurrently\nduring\nover the year\nin the year\nover the same period\nof\nstands\nstand\nfigure\nanother\nfurther\nwell\nslightly\nexactly\neven\nstill\ndid\ndo\ndoes\nwill\nwould\ncan\nmore than\nless than\nfewer than\nat least\nup to\nunder\nover\nout\nno\ndecade\nyear\nquarter\ntotal of\namount\nnumber\nlevel\nfigure of\nyes\nago\nsince\nafter\nwhen\nwhere\nonce\nuntil\nbetween\nrep\ncame\nwent\nsays\nnow") }
      package static var plain: WordList { WordList("real estate\nreal property\nreal time\nreal-time\nreal world\nreal-world\nreal life\nreal people\nreal ale\nreal difference\nreal progress\nin the fall\nlast fall\nfall term\nfall semester\nfall undergraduate\nfall enrollment\nas a whole\nall year\nall day\nall month\nall week\nall night\nall along\nall round\nat all\nabove all\nafter all\nfirst of all\na year later\na month later\na week later\na day later\nin a year\nin a month\na year on\nfirst half\nsecond half\nbetween them\nbetween us\nrequires improvement\nin addition to\non the other hand\nmore likely\nin order to\naccording to\nup to date\nout of hours\nfrom time to time\nin particular\nas well as\ndue to\nowing to\nprior to\nin addition\nsubject to\ndue for\nwas down for\nbrought forward to\nnew depot\nnews\nopen to\nlead to\nleads to\nled to\ncut-off\ndrop-in\nfall-back\nother than\nno later than\nall but\nwell over\nfurther details\nsee table\ncontribute to\nrelating to\nrelated to") }
    }
  }
}
