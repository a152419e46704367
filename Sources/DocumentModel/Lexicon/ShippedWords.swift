// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

/// The word lists of `rules/lexicon`.
package enum ShippedWords {
  package enum Both {
    package enum Names {
      package static var domains: WordList { WordList("中国\n中國\n公司\n网络\n政务\n公益\n香港\n台湾\n台灣\n集团\n在线\n中文网\n网址\n网店\n网站\n商城\n商标\n商店\n移动\n信息\n机构\n组织机构\n世界\n健康\n招聘\n企业\n广东\n佛山\n我爱你\n新闻\n游戏\n娱乐\n手机\n慈善\n时尚\n餐厅\n八卦") }
      package static var fileEndings: WordList { WordList("docx\ndoc\nwps\npdf\nofd\nxlsx\nxls\net\ncsv\npptx\nppt\ntxt\nmd\nrtf\nzip\nrar\n7z\ntar\ngz\nexe\nmsi\napk\njpg\njpeg\npng\ngif\nbmp\ntif\nsvg\ndwg\nmp4\nmp3\navi\nhtml\nhtm\nxml\njson\nyaml\nyml\nsql\nlog\npy\njs\nsh") }
      package static var tags: WordList { WordList("a\nb\nbr\ncenter\ndiv\nem\nfont\nh1\nh2\nh3\nh4\nhr\ni\nimg\nli\nol\np\npre\nspan\nstrong\nsub\nsup\ntable\ntd\nth\ntr\nu\nul") }
    }
  }
  package enum En {
    package enum Dates {
      package static var months: WordList { WordList("january\t1\nfebruary\t2\nmarch\t3\napril\t4\nmay\t5\njune\t6\njuly\t7\naugust\t8\nseptember\t9\noctober\t10\nnovember\t11\ndecember\t12\njan\t1\nfeb\t2\nmar\t3\napr\t4\njun\t6\njul\t7\naug\t8\nsep\t9\nsept\t9\noct\t10\nnov\t11\ndec\t12") }
      package static var weekdays: WordList { WordList("monday\t1\ntuesday\t2\nwednesday\t3\nthursday\t4\nfriday\t5\nsaturday\t6\nsunday\t7\nmon\t1\ntue\t2\ntues\t2\nwed\t3\nweds\t3\nthu\t4\nthur\t4\nthurs\t4\nfri\t5\nsat\t6\nsun\t7") }
      package static var zones: WordList { WordList("utc\t0\ngmt\t0\nz\t0\npst\t-8\npdt\t-7\nmst\t-7\nmdt\t-6\ncdt\t-5\nest\t-5\nedt\t-4\ncet\t1\ncest\t2\nwet\t0\nwest\t1\neet\t2\neest\t3\nmsk\t3\njst\t9\nkst\t9\nsgt\t8\nhkt\t8\naest\t10\naedt\t11\nnzst\t12\nnzdt\t13") }
      package static var unclearZones: WordList { WordList("cst\nist\nbst\npt\net\nct\nmt") }
      package static var durations: WordList { WordList("second\t1\nseconds\t1\nsec\t1\nsecs\t1\nminute\t60\nminutes\t60\nmin\t60\nmins\t60\nh\t3600\nhour\t3600\nhours\t3600\nhr\t3600\nhrs\t3600\nday\t86400\ndays\t86400\nweek\t604800\nweeks\t604800") }
      package static var beforeYears: WordList { WordList("in\nsince\nby\nduring\nuntil\ntill\nthrough\nof\nfrom\nto\nfor\nbefore\nafter\nyear\nfiscal\ncalendar\nlate\nearly\nmid\nand\nor\nbetween\nspring\nsummer\nautumn\nfall\nwinter\nquarter\nreport\nreports\nend\nbeginning\nstart\nvs\nversus\nthan\nwith\nfy\ncy\nh\nq\nfinancial\nas\non") }
      package static var notBehindYears: WordList { WordList("percent\npct\nmillion\nbillion\nthousand\ntimes\npeople\ndollars\nusd\neur\ngbp\nkm\nkg\nmb\ngb") }
      package static var beforeDays: WordList { WordList("on\nby\nsince\nuntil\ntill") }
      package static var dayJoints: WordList { WordList("to\nuntil\ntill\nthrough") }
      package static var beforeLoneDays: WordList { WordList("on\nsince\nuntil\nfrom") }
      package static var timeJoints: WordList { WordList("t\nat\non") }
      package static var monthNames: WordList { WordList("January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember") }
      package static var weekdayNames: WordList { WordList("Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday") }
      package static var weekdayJoints: WordList { WordList("to\nand\nor\nthrough") }
    }
    package enum Incidents {
      package static var startVerbs: WordList { WordList("began\nbegun\nstart\nstarted\nstarting\nstopped\nfailed\nleft\nopened\ndown\nbroke\ncrashed") }
      package static var endVerbs: WordList { WordList("ended\nending\nfinished\nclosed\nrestored\nrecovered\nresolved\nfixed\nover\nlanded\nreopened\nback") }
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
      package static var labelNoise: WordList { WordList("time\ndate\nand\nutc\ngmt\nthe\nof\nincident\noutage\nimpact\nevent\ntotal\nat") }
      package static var startLabels: WordList { WordList("start\nstarted\nstarts\nbegan\nbegin\nbeginning\nonset") }
      package static var endLabels: WordList { WordList("end\nended\nends\nfinish\nfinished") }
      package static var repairLabels: WordList { WordList("resolved\nrecovered\nrestored\nresolution\nrecovery") }
      package static var mitigationLabels: WordList { WordList("mitigated\nmitigation\ncontained") }
      package static var detectionLabels: WordList { WordList("detected\ndetection") }
      package static var detectedEndLabels: WordList { WordList("end\nended") }
      package static var beforeFieldTime: WordList { WordList("at\non") }
      package static var behindFieldTime: WordList { WordList("local\ntime\nutc\non") }
      package static var timelineTitles: WordList { WordList("timeline\ntime line\nchronology\nsequence of events\nmain events\nkey events\ncourse of events\nincident log\nlog of events") }
      package static var timelineWholeTitles: WordList { WordList("what happened\nsequence\nevents\nevent log") }
      package static var elapsedHours: WordList { WordList("h\nhr\nhrs\nhour\nhours") }
      package static var elapsedOther: WordList { WordList("s\nsec\nseconds\nd\nday\ndays") }
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
      package static var joints: WordList { WordList("to\nuntil\ntill\nthrough") }
      package static var seasons: WordList { WordList("school\nseason\nacademic\nterm\nwinter\nfinancial\nfiscal") }
      package static var wholePeriods: WordList { WordList("covers\ncovered\ncovering\nreport") }
      package static var future: WordList { WordList("will\nnext\ndue\nis\nare\nby\nplanned") }
      package static var past: WordList { WordList("was\nwere\nbegan\nended\nmet\nhad\ntold\nfailed") }
      package static var dateChanges: WordList { WordList("moved\nbrought\nchanged\nshifted\nadvanced\nrescheduled\ncorrected\nupdated\nrevised\nback") }
    }
    package enum References {
      package static var sectionWords: WordList { WordList("sections\nsection\nsect.\nsec.\nchapters\nchapter\n§§\n§") }
      package static var otherPapers: WordList { WordList("act\nacts\nlaw\nlaws\ncode\nregulation\nregulations\nstatute\ncontract\nagreement\nmanual\nhandbook\nstandard\nstandards\nguide\nguidance\nguidelines\npolicy\ncharter\nconstitution\nrfc\niso\nrules\nlease\nbylaws\nlicence\nlicense\ntreaty\ndirective\nplan\nusc\nu.s.c\ncfr\nrunbook\nstatement\nchapter\nordinance\nbill\nbook\nvolume\nspecification\ndeed\nconvention") }
      package static var sectionJoints: WordList { WordList(" and \n or \n to \n, \n–\n-") }
      package static var ourSections: WordList { WordList(" of this\n of the report\n of our") }
      package static var theirSections: WordList { WordList(" of \n in \n from \n’s\n's") }
      package static var pointers: WordList { WordList("see\ncf.\nin\nalso\nrefer\nand") }
      package static var labels: WordList { WordList("tables\ttable\ntable\ttable\nfigures\tfigure\nfigure\tfigure\nfigs.\tfigure\nfig.\tfigure\nfigs\tfigure\nfig\tfigure\nappendices\tappendix\nappendix\tappendix\nannexes\tannex\nannex\tannex\nexhibits\texhibit\nexhibit\texhibit\ncharts\tchart\nchart\tchart") }
      package static var labelJoints: WordList { WordList(", and \n and \n or \n to \n & \n, \n–\n-") }
      package static var ourLabels: WordList { WordList("this\nour\nthe present\nthe report") }
      package static var theirLabels: WordList { WordList(" of \n in \n from \n on page ") }
      package static var owners: WordList { WordList("’s \n's \ns' \ns’ \nits \ntheir \nhis \nher ") }
      package static var labelPointers: WordList { WordList("see \ncf. \n in \n to ") }
    }
    package enum Sentences {
      package static var neverLast: WordList { WordList("eg\nie\ncf\nvs\nviz\napprox\nincl\nresp") }
      package static var titles: WordList { WordList("mr\nmrs\nms\ndr\nprof\nst\ngen\ncol\nlt\nsgt\nrep\nsen\ngov\nhon\nrev\ncapt\nmessrs") }
      package static var beforeDigits: WordList { WordList("no\nnos\nfig\nfigs\nsec\nsecs\nvol\nch\npp\np\neq\nart\nca\nc\npara\napp\nver\nv\ntel\next\njan\nfeb\nmar\napr\njun\njul\naug\nsep\nsept\noct\nnov\ndec") }
      package static var openers: WordList { WordList("the\na\nan\nin\non\nat\nit\nits\nthis\nthat\nthese\nthose\nwe\nhe\nshe\nthey\ni\nyou\nthere\ntheir\nour\nhis\nher\nhowever\nbut\nand\nso\nif\nwhen\nwhile\nas\nfor\nfrom\nto\nafter\nbefore\nduring\nsince\nby\nwith\nno\nnot\nall\nboth\neach\nsome\nmost\nmany\none\ntwo\nalthough\nbecause\nalso\nthen\ntoday") }
      package static var reportKinds: WordList { WordList("report\nreview\npostmortem\npost-mortem\naudit\nevaluation\nassessment\nstatement\nanalysis") }
    }
  }
  package enum Zh {
    package enum Dates {
      package static var fromThen: WordList { WordList("起施行\n起执行\n起实施\n起正式\n起生效\n起至\n起开始\n起全面") }
      package static var weekWords: WordList { WordList("星期\n周\n礼拜") }
      package static var plans: WordList { WordList("安排\n打算\n计划\n思路\n下一步\n下步\n展望") }
      package static var reviews: WordList { WordList("回顾\n成效\n工作情况\n工作总结\n完成情况\n开展情况") }
      package static var promises: WordList { WordList("将\n要继续\n要进一步\n要坚持\n计划\n力争\n拟") }
      package static var closedReports: WordList { WordList("报告\n总结") }
      package static var openReports: WordList { WordList("政府工作报告\n预算\n计划\n规划\n要点\n方案") }
      package static var dateLabels: WordList { WordList("日期：\n日期:\n时间：\n时间:") }
      package static var weekdays: WordList { WordList("一\n二\n三\n四\n五\n六\n日") }
      package static var joints: WordList { WordList("至\n到") }
    }
    package enum Lists {
      package static var wordHeads: WordList { WordList("统唯第之万同单专归合如不划非期周初高大其零百千每某这那另任逐惟年月日〇一二三四五六七八九十") }
      package static var ordinalTails: WordList { WordList("责副书时季条章节部届次批名个轮期阶线款项种类位步年天产党任张课号医人大要财组代手方考站所小中实编篇") }
      package static var leads: WordList { WordList("原因\n主要\n重点\n表现\n目的\n问题\n特点\n关键\n措施\n做法\n任务\n方面\n在\n为\n有\n包括\n即\n的\n因\n体现\n于\n到\n做\n以") }
      package static var countMeasures: WordList { WordList("个方面\n方面\n大\n项\n个\n点\n条\n类") }
      package static var closedMeasures: WordList { WordList("点\n条\n方面\n个方面") }
      package static var countModifiers: WordList { WordList("方面\n的\n重点\n主要\n具体\n突出\n关键") }
      package static var countNouns: WordList { WordList("方面\n工作\n措施\n做法\n问题\n不足\n任务\n要求\n举措\n环节\n短板\n困难\n经验\n特点\n原因\n建议\n重点\n难点\n转变\n关系\n行动\n机制\n制度\n抓手\n关键") }
      package static var openCounts: WordList { WordList("等\n多\n余\n至少\n以上\n其中\n第") }
      package static var ordinaryAfterIs: WordList { WordList("否\n因为\n由于\n指\n以\n的\n谁\n什么\n非\n日\n年\n次") }
      package static var itemVerbs: WordList { WordList("继续\n深入\n进一步\n全面\n持续\n加强\n强化\n推进\n推动\n推行\n深化\n完善\n健全\n落实\n严格\n大力\n积极\n扎实\n着力\n切实\n认真\n不断\n加快\n加大\n优化\n坚持\n开展\n组织\n建立\n抓好\n抓实\n抓紧\n提升\n提高\n规范\n创新\n统筹\n聚焦\n狠抓\n夯实\n压实\n筑牢\n构建\n打造\n拓展\n拓宽\n畅通\n做好\n做实\n做优\n督促\n引导\n探索\n贯彻\n精准\n精细") }
      package static var charactersBeforeIs: WordList { WordList("别其还就凡但都也正不即而总于只要可若或既便乃又更却算真仍均皆全这那此的才先点键心质标旨") }
      package static var wordsBeforeIs: WordList { WordList("主要\n目的\n任务\n前提\n基础\n原因\n根本\n结果\n问题") }
      package static var sequence: WordList { WordList("首先\t1\n其次\t2\n再次\t3\n最后\t0") }
    }
    package enum Measures {
      package static var plain: WordList { WordList("人次\n人份\n人天\n件次\n家次\n户次\n台次\n辆次\n车次\n班次\n航次\n批次\n架次\n例次\n频次\n场次\n轮次\n条次\n台套\n份次\n起次\n项次\n部门\n部分\n方面\n环节\n片区\n街道\n社区\n标段\n地块\n工作日\n个月\n周年\n周岁\n学时\n课时\n工时\n小时\n分钟\n秒\n平方公里\n平方千米\n平方米\n立方米\n公里\n千米\n厘米\n毫米\n海里\n米\n公顷\n亩\n吨\n公斤\n千克\n毫克\n斤\n毫升\n千瓦时\n千瓦\n兆瓦时\n兆瓦\n起\n件\n次\n人\n家\n名\n条\n项\n块\n辆\n册\n栋\n座\n幢\n艘\n株\n棵\n枚\n幅\n页\n封\n则\n岁\n顶\n盏\n盆\n箱\n袋\n瓶\n盒\n罐\n桶\n束\n扇\n匹\n尊\n粒\n颗\n滴\n堂\n桩\n趟\n遍\n番\n届次") }
      package static var guarded: WordList { WordList("个\t百分点 别 性化\n份\t额\n户\t籍 外 口 型\n场\t所 地 馆 景 域\n处\t罚 理 置 分 室 长 级 于 以\n台\t账\n套\t路 取\n篇\t章 幅\n张\t家 贴\n本\t级 部 市 区 县 地 年 月 单 次\n批\t准 复 示 评 文 办\n宗\t旨 教\n例\t如 行 会 外\n间\t接 隔 断\n所\t有 属 在 需 以 涉 谓 得 示 述\n只\t要 有 能 是 需\n头\t部 条\n克\t服 隆\n卷\t入 走 土 宗\n升\t级 至 为 到 高 格 幅\n天\t津 然 气 网 河\n周\t边 围 期 密 转\n门\t户 店 前 诊\n类\t型 似 别\n种\t植 养 子\n支\t出 持 付 撑 援 部\n队\t伍 员 长\n班\t子 长\n届\t一 二 三 四 五 六 七 八 九 全 中\n轮\t流 换 岗 训\n组\t织 长 成 建 合 员\n对\t于 照 标 全 各 违 问 此 象 接 应 外 口 策 比 其 相\n部\t署 长 级 队 属 委\n架\t构 设\n片\t面\n口\t径 岸 头 号\n眼\t睛 前\n笔\t者 试 录\n点\t半 整 钟 赞 击 名 多\n位\t于 置 列 次 居\n层\t面 级 次\n段\t落\n章\t程\n节\t约 点 能 日 假 水\n款\t项\n句\t子\n字\t号\n副\t主 书 局 处 科 县 市 区 组\n把\t手 握 关 控\n道\t路 德\n排\t名 查 放 污 水\n股\t份 权 长 室\n床\t位\n包\t括 含 保 联 案") }
      package static var arabicOnly: WordList { WordList("期\t间 限 末 盼 待 望\n度\t假 过\n级\t别\n面\t对 向 临 积 试 貌\n单\t位 独 一 项 元 纯\n线\t上 下 索 路\n站\t式 点 位\n村\t民 委 级 干 两\n镇\t政 街 级 域 江\n分\t别 析 为 局 布 类 级 配 步 解 管 之 点 公 散 享 数") }
    }
    package enum Numbers {
      package static var scales: WordList { WordList("万亿\t1000000000000\n亿\t100000000\n千万\t10000000\n百万\t1000000\n万\t10000\n千\t1000\n百\t100") }
      package static var scalesNotBefore: WordList { WordList("千\t克 米 瓦 伏 赫 帕 卡\n百\t分 姓 货 强 日") }
      package static var surplusScales: WordList { WordList("万亿\t1000000000000\n亿\t100000000\n万\t10000") }
      package static var percents: WordList { WordList("%\t100\n％\t100\n‰\t1000") }
      package static var fractions: WordList { WordList("百分之\t100\n千分之\t1000") }
      package static var points: WordList { WordList("个百分点\n百分点") }
      package static var times: WordList { WordList("倍") }
      package static var money: WordList { WordList("元\n美元\n欧元\n港元\n日元\n英镑") }
      package static var moneyNotBefore: WordList { WordList("元\t旦 素 宵 宇 月 首 老 勋") }
      package static var idioms: WordList { WordList("一起\n一点\n一道\n一块\n一手\n一口气\n一口价\n一次性\n一部分\n一方面\n一门心思\n一门式\n一类\n一元\n一对\n一把\n一本正经\n一本通\n一例外\n一层\n一条龙\n一条心\n一家亲\n一班人\n一天天\n一个个\n一批批\n一件件\n一项项\n一桩桩\n一位数\n两位数\n一节\n二元\n二次\n二手\n二类\n两面\n两手\n两天\n三方面军\n十道\n一头\n一句话\n一人称") }
      package static var wordsEndingInOne: WordList { WordList("统唯单同专逐归如不之无任初") }
      package static var approximationsBefore: WordList { WordList("不超过\tunder\n不少于\tover\n不低于\tover\n大约\tabout\n将近\tunder\n接近\tunder\n不足\tunder\n不到\tunder\n少于\tunder\n低于\tunder\n至多\tunder\n超过\tover\n多于\tover\n高于\tover\n至少\tover\n约\tabout\n近\tunder\n超\tover\n逾\tover") }
      package static var approximationsNotAfter: WordList { WordList("约\t节预签公合契履违条集制特邀续解赴\n近\t附最邻临靠亲远贴\n超\t赶反") }
      package static var approximationLinks: WordList { WordList("为有达了") }
      package static var approximationsBehind: WordList { WordList("左右\tabout\n上下\tabout\n及以上\tover\n以上\tover\n及以下\tunder\n以下\tunder\n以内\tunder\n之内\tunder") }
      package static var approximationsNotBefore: WordList { WordList("上下\t级 班 功 游 联 协 一 贯 文 同 对") }
      package static var joiners: WordList { WordList("和\n及") }
    }
    package enum Structure {
      package static var bodyEndings: WordList { WordList("政府\n办公室\n办公厅\n局\n委员会\n委\n办事处\n办\n厅\n部\n院\n中心\n处\n站\n所\n馆\n校\n学\n集团\n公司\n党工委\n管委会\n组\n会\n署\n队\n行\n社\n（章）\n(章)\n（盖章）\n(盖章)") }
      package static var seriesWords: WordList { WordList("产业\n级\n类\n等\n季度\n期\n审\n线\n手\n楼\n层\n号\n年级\n月\n班\n组\n批\n次\n条\n款\n项\n两\n轮\n标段\n档") }
      package static var offices: WordList { WordList("总理\n省长\n主席\n市长\n州长\n区长\n县长\n旗长\n乡长\n镇长\n主任\n书记\n局长\n厅长\n部长\n院长\n检察长\n处长\n所长\n科长\n盟长\n会长\n校长") }
      package static var documentKinds: WordList { WordList("报告\n总结\n方案\n通知\n意见\n汇报\n情况\n计划\n要点\n决算\n预算\n说明\n公报\n公告\n办法\n规定\n年报\n材料\n纲要\n规划\n报 告\n总 结") }
      package static var copyLines: WordList { WordList("抄送：\n抄送:\n抄报：\n抄报:\n主送：\n主送:") }
      package static var pageResidues: WordList { WordList("扫一扫\n上一篇\n下一篇\n打印本页\n关闭窗口\n【打印】\n【关闭】\n分享到\n责任编辑\n版权所有\n浏览次数\nICP备\n返回顶部\n公网安备\n此件公开发布\n此件主动公开") }
      package static var noteWords: WordList { WordList("备注\n注") }
      package static var signEndings: WordList { WordList("发函字办令通规") }
      package static var neverInSigns: WordList { WordList("据照按依和与及见的由对将为在于以号了") }
      package static var headingJoints: WordList { WordList("和及与、") }
    }
  }
}
