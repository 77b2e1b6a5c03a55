from easymo.cli import main

main()
